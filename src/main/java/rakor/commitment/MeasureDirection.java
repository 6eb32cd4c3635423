package rakor.commitment;

/** How the quantity of a measure is meant. */
public enum MeasureDirection {
    AT_LEAST,
    AT_MOST,
    EXACTLY
}
