package rakor.notice;

/** Text that goes into one line of a mail or calendar: no end of line in it can begin another header. */
public final class OneLine {
    private OneLine() {}

    public static String of(String text) {
        return text == null ? "" : text.replaceAll("[\\p{Cntrl}\\u2028\\u2029\\u0085]+", " ").strip();
    }
}
