package rakor.meeting;

/** A page that asks for what a move needs; {@code move} is its noun. */
record MovePage(MeetingView meeting, String move) {
    String action() {
        return MeetingLinks.meeting(meeting.code()) + "/" + move;
    }
}
