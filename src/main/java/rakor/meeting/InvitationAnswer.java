package rakor.meeting;

/** What an invited party says of its coming, before the meeting. */
public enum InvitationAnswer {
    ACCEPTED(Attendance.PRESENT),
    DECLINED(Attendance.EXCUSED),
    /** Somebody comes instead, by name and post. */
    DEPUTY(Attendance.REPRESENTED);

    private final Attendance attendance;

    InvitationAnswer(Attendance attendance) {
        this.attendance = attendance;
    }

    /** What the attendance list begins with. */
    Attendance attendance() {
        return attendance;
    }
}
