package rakor.minutes;

/** What became of an objection. */
public enum ObjectionAnswer {
    /** Taken up in the next version. */
    ACCEPTED,
    /** Not taken up, for a reason; both stay in the record. */
    REJECTED,
    /** Taken back by who made it. */
    WITHDRAWN
}
