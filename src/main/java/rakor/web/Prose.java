package rakor.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Plain text as people type it, with simple lists: lines that begin with {@code - } or with {@code 1. } are the points of a
 * list, every other line is a paragraph. Nothing else in it means anything.
 */
public record Prose(List<Block> blocks) {
    private static final Pattern POINT = Pattern.compile("\\s*(?:[-*•]|([0-9]{1,3})[.)])\\s+(\\S.*)");

    /** What a run of lines is. */
    public enum Kind { PARAGRAPH, POINTS, NUMBERED }

    /**
     * @param first the first number of a numbered list
     * @param lines one of a paragraph, else a point each
     */
    public record Block(Kind kind, int first, List<String> lines) {}

    /** Of null there is nothing. */
    public static Prose of(String text) {
        List<Block> blocks = new ArrayList<>();
        for (String line : text == null ? new String[0] : text.split("\n")) {
            if (!line.isBlank()) {
                add(blocks, line.strip());
            } else if (!blocks.isEmpty()) {
                blocks.add(new Block(Kind.PARAGRAPH, 0, List.of()));
            }
        }
        return new Prose(blocks.stream().filter(block -> !block.lines().isEmpty()).toList());
    }

    private static void add(List<Block> blocks, String line) {
        Matcher point = POINT.matcher(line);
        if (!point.matches()) {
            blocks.add(new Block(Kind.PARAGRAPH, 0, List.of(line)));
            return;
        }
        Kind kind = point.group(1) == null ? Kind.POINTS : Kind.NUMBERED;
        Block last = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
        if (last == null || last.kind() != kind) {
            last = new Block(kind, kind == Kind.NUMBERED ? Integer.parseInt(point.group(1)) : 0, new ArrayList<>());
            blocks.add(last);
        }
        last.lines().add(point.group(2));
    }
}
