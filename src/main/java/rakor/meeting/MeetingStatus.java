package rakor.meeting;

/** Where a meeting stands. */
public enum MeetingStatus {
    /** Being prepared; seen by the recorder office alone. */
    DRAFT,
    /** Announced to those who may see it. */
    PLANNED,
    /** Took place; attendance and commitments are recorded. */
    HELD,
    /** The minutes are with the parties for objection. */
    MINUTES_CIRCULATED,
    /** The minutes are sealed. */
    SEALED,
    /** Will not take place; stays readable with its reason. */
    CANCELLED
}
