package rakor.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Plain text as people type it, with simple lists: lines that begin with {@code - } or with {@code 1. } are the points of a
 * list, every other line is a paragraph. Nothing else in it means anything. Pages and papers show the same lists.
 */
public record Prose(List<Block> blocks) {
    private static final Pattern POINT = Pattern.compile("(?:[-*\u2022\u2013]|([0-9]{1,3})[.)])\\s+(\\S.*)");

    /** What a run of lines is. */
    public enum Kind { PARAGRAPH, POINTS, NUMBERED }

    /**
     * @param first the first number of a numbered list, whose numbers run on without a gap; else 0
     * @param lines of a paragraph as they were typed, else a point each without its sign
     */
    public record Block(Kind kind, int first, List<String> lines) {
        private int next() {
            return kind == Kind.NUMBERED ? first + lines.size() : 0;
        }
    }

    /** Of null there is nothing. */
    public static Prose of(String text) {
        List<Block> blocks = new ArrayList<>();
        boolean open = false;
        for (String line : text == null ? new String[0] : text.split("\n")) {
            if (!line.isBlank()) {
                add(blocks, open, line.strip());
            }
            open = !line.isBlank();
        }
        return new Prose(blocks);
    }

    /** @param open whether the line may go on with the last block */
    private static void add(List<Block> blocks, boolean open, String line) {
        Matcher point = POINT.matcher(line);
        boolean listed = point.matches();
        int number = listed && point.group(1) != null ? Integer.parseInt(point.group(1)) : 0;
        Kind kind = !listed ? Kind.PARAGRAPH : point.group(1) == null ? Kind.POINTS : Kind.NUMBERED;
        Block last = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
        if (!open || last.kind() != kind || last.next() != number) {
            last = new Block(kind, number, new ArrayList<>());
            blocks.add(last);
        }
        last.lines().add(listed ? point.group(2) : line);
    }
}
