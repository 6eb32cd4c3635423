package rakor.meeting;

/** How fast the letter is to be dealt with, in the words of official correspondence. */
public enum Urgency {
    BIASA,
    SEGERA,
    SANGAT_SEGERA
}
