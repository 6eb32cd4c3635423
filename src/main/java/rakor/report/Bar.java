package rakor.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A bar whose parts lie end to end. The figures stand beside it in words; it is hidden from who does not see it. */
record Bar(List<Part> parts) {
    /** In percent of the whole width, written with a point. */
    record Part(String fill, String from, String width) {}

    static Maker of(long whole) {
        return new Maker(whole);
    }

    static final class Maker {
        /** Between two parts, in percent. */
        private static final double GAP = .25;
        private final double whole;
        private final List<Part> parts = new ArrayList<>();
        private double at;

        private Maker(long whole) {
            this.whole = Math.max(1, whole);
        }

        Maker add(String fill, long number) {
            double width = number * 100 / whole;
            if (number > 0) {
                parts.add(new Part(fill, percent(at), percent(Math.max(width - GAP, Math.min(width, .4)))));
                at += width;
            }
            return this;
        }

        Bar end() {
            return new Bar(List.copyOf(parts));
        }
    }

    private static String percent(double value) {
        return String.format(Locale.ROOT, "%.2f%%", value);
    }
}
