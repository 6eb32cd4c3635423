package rakor.meeting;

import java.util.Objects;
import rakor.history.Facts;

/**
 * The part of a long text that a change touched. Text that is saved while it is typed changes every few seconds; the whole of
 * it before and after, each time, would make the history grow with the square of what was written.
 */
final class Passage {
    private static final int WHOLE = 300;
    private static final int AROUND = 60;

    private Passage() {}

    /** Notes a change with some words around it where the text is long; an unchanged value is left out. */
    static void change(Facts facts, String name, Object from, Object to) {
        if (from instanceof String before && to instanceof String after && !Objects.equals(before, after) && Math.max(before.length(), after.length()) > WHOLE) {
            int start = Math.max(0, same(before, after) - AROUND);
            int end = Math.max(0, sameAtEnd(before, after) - AROUND);
            facts.change(name, cut(before, start, end), cut(after, start, end));
        } else {
            facts.change(name, from, to);
        }
    }

    private static String cut(String text, int start, int end) {
        String kept = text.substring(whole(text, start), whole(text, text.length() - end));
        return (start > 0 ? "… " : "") + kept + (end > 0 ? " …" : "");
    }

    /** Never within a pair of surrogates. */
    private static int whole(String text, int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    private static int same(String a, String b) {
        int n = 0;
        while (n < a.length() && n < b.length() && a.charAt(n) == b.charAt(n)) {
            n++;
        }
        return n;
    }

    private static int sameAtEnd(String a, String b) {
        int most = Math.min(a.length(), b.length()) - same(a, b);
        int n = 0;
        while (n < most && a.charAt(a.length() - 1 - n) == b.charAt(b.length() - 1 - n)) {
            n++;
        }
        return n;
    }
}
