package rakor.meeting.checkin;

/** How it became known that somebody came. */
public enum AttendeeSource {
    /** An official wrote it down. */
    DESK,
    /** Taken over from a list in a file. */
    IMPORT,
    /** The person said so, on a phone, by the code on the room's screen. */
    CHECKIN
}
