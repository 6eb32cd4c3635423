package rakor.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text as people type it, in the parts a paper sets apart.
 *
 * @param lines of a paragraph, or the points of a list without their signs
 */
public record Prose(Kind kind, List<String> lines) {
    /** A list is numbered only where its numbers run from one without a gap; else they stay as they were typed. */
    public enum Kind {
        PARAGRAPH,
        POINTS,
        NUMBERS
    }

    private static final Pattern POINT = Pattern.compile("[-*\u2022\u2013] +(.+)");
    private static final Pattern NUMBER = Pattern.compile("([0-9]{1,3})[.)] +(.+)");

    /** @param text null is no text */
    public static List<Prose> of(String text) {
        List<Prose> parts = new ArrayList<>();
        for (String block : text == null ? new String[0] : text.strip().split("\n\\s*\n")) {
            parts(block.lines().map(String::strip).filter(line -> !line.isEmpty()).toList(), parts);
        }
        return parts;
    }

    private static void parts(List<String> lines, List<Prose> parts) {
        int from = 0;
        while (from < lines.size()) {
            Kind kind = kind(lines.get(from), 1);
            int to = from + 1;
            while (to < lines.size() && kind(lines.get(to), to - from + 1) == kind && (kind != Kind.PARAGRAPH || kind(lines.get(to), 1) == kind)) {
                to++;
            }
            parts.add(new Prose(kind, lines.subList(from, to).stream().map(line -> bare(kind, line)).toList()));
            from = to;
        }
    }

    /** @param next the number a numbered list would have here */
    private static Kind kind(String line, int next) {
        Matcher number = NUMBER.matcher(line);
        if (number.matches() && Integer.parseInt(number.group(1)) == next) {
            return Kind.NUMBERS;
        }
        return POINT.matcher(line).matches() ? Kind.POINTS : Kind.PARAGRAPH;
    }

    private static String bare(Kind kind, String line) {
        Matcher found = (kind == Kind.NUMBERS ? NUMBER : POINT).matcher(line);
        return kind == Kind.PARAGRAPH || !found.matches() ? line : found.group(found.groupCount());
    }
}
