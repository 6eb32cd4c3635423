package rakor.common;

/** A figure for reports; gives nobody a right. */
public enum Side {
    GOVERNMENT,
    INDUSTRY,
    OTHER
}
