package rakor.meeting;

/** Whether an invited party came. */
public enum Attendance {
    PRESENT,
    /** Somebody else came for it, who is named. */
    REPRESENTED,
    /** Did not come and said so. */
    EXCUSED,
    ABSENT;

    public boolean came() {
        return this == PRESENT || this == REPRESENTED;
    }
}
