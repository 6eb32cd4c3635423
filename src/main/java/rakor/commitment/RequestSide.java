package rakor.commitment;

/** For whom something is asked. */
public enum RequestSide {
    OWNER,
    COUNTERPART,
    /** The office that keeps the meeting's record. */
    RECORDER
}
