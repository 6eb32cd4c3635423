package rakor.commitment;

/** What one side asks of the other, or of leadership. Of each kind one is open at a time. */
public enum RequestKind {
    /** Other terms. */
    AMENDMENT,
    /** To give it up. */
    RELEASE,
    /** To close it as impossible. */
    IMPOSSIBILITY,
    /** To take it out of every total as a wrong entry. */
    ANNULMENT
}
