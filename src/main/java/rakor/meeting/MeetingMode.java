package rakor.meeting;

/** How people take part. */
public enum MeetingMode {
    IN_PERSON,
    ONLINE,
    HYBRID
}
