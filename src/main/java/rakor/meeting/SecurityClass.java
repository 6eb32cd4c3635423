package rakor.meeting;

/** Biasa (ordinary), Terbatas (restricted), Rahasia (secret). */
public enum SecurityClass {
    B,
    T,
    R
}
