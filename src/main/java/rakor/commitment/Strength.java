package rakor.commitment;

/** How firmly it was said in the meeting. */
public enum Strength {
    /** Both sides agreed. */
    AGREEMENT,
    /** The owner plans it. */
    PLAN,
    /** The owner means to. */
    INTENT,
    /** One side asked; no promise until the asked party accepts. */
    REQUEST
}
