package rakor.commitment;

/** What became of a request. */
public enum RequestOutcome {
    OPEN,
    GRANTED,
    DENIED,
    /** Overtaken: the commitment went another way before anybody decided. */
    LAPSED
}
