package rakor.minutes;

/** Where a version of the minutes stands. What is still being written has no version yet: it is the meeting's own record. */
public enum MinutesStatus {
    /** With the parties, who read it, object and approve. */
    CIRCULATED,
    /** Closed for good, with its seal. */
    SEALED,
    /** A later version took its place: circulated in place of a circulated one, or sealed in place of a sealed one. */
    SUPERSEDED;

    /** The parties can still speak. */
    boolean open() {
        return this == CIRCULATED;
    }
}
