package rakor.minutes;

/** Files of a sealed version that can be held against what is kept. */
public enum CopyKind {
    MINUTES,
    AGREEMENT,
    /** Signed outside, and attached. */
    SIGNED;

    /** As addresses and message keys have it. */
    public String path() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
