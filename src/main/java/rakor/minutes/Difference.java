package rakor.minutes;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One place where two versions of minutes differ.
 *
 * @param place message key of what it is: a field of an agenda item, or a whole list
 * @param name  title of the item, or the line's name
 * @param parts words of the text, in order: kept, taken out, put in
 */
record Difference(String place, String name, List<Part> parts) {
    /** Longer texts are compared as a whole, so that nobody waits. */
    private static final int MOST_WORDS = 4000;

    /** @param kind SAME, OUT or IN */
    record Part(Kind kind, String text) {}

    enum Kind { SAME, OUT, IN }

    /** Read without what is put in they give the text before, without what is taken out the text now. */
    static List<Part> parts(String before, String now) {
        List<String> were = words(before);
        List<String> are = words(now);
        if (were.size() > MOST_WORDS || are.size() > MOST_WORDS) {
            return parts(List.of(before), List.of(now));
        }
        return parts(were, are);
    }

    private static List<Part> parts(List<String> were, List<String> are) {
        List<Part> parts = new ArrayList<>();
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(were, are).getDeltas()) {
            add(parts, Kind.SAME, were.subList(at, delta.getSource().getPosition()));
            add(parts, Kind.OUT, delta.getSource().getLines());
            add(parts, Kind.IN, delta.getTarget().getLines());
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        add(parts, Kind.SAME, were.subList(at, were.size()));
        return parts;
    }

    private static void add(List<Part> parts, Kind kind, List<String> words) {
        String text = String.join("", words);
        if (!text.isEmpty()) {
            parts.add(new Part(kind, text));
        }
    }

    /** Each with the blanks behind it. */
    private static List<String> words(String text) {
        return Stream.of(text.split("(?<=\\s)(?=\\S)")).filter(word -> !word.isEmpty()).toList();
    }
}
