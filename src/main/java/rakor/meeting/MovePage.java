package rakor.meeting;

/** A page that asks for what a move needs; {@code move} is its noun. */
record MovePage(MeetingView meeting, String move, Doubts doubts) {
    MovePage(MeetingView meeting, String move) {
        this(meeting, move, Doubts.of(meeting));
    }

    String action() {
        return MeetingLinks.meeting(meeting.code()) + "/" + move;
    }
}
