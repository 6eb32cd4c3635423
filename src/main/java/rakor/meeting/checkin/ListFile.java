package rakor.meeting.checkin;

import java.util.List;

/**
 * A list as its file holds it, before anybody understood it.
 *
 * @param rows rows that hold something, the header among them
 */
record ListFile(List<Line> rows) {
    /** Data rows that are taken in at once; one more and reading stops. */
    static final int MOST_ROWS = 2_000;
    /** Rows above the header, where offices print their letterhead. */
    static final int MOST_ABOVE = 20;
    static final int MOST_COLUMNS = 60;

    /** @param number as the person sees it in the file, from 1 */
    record Line(int number, List<Cell> cells) {
        boolean empty() {
            return cells.stream().allMatch(cell -> cell.text().isBlank() && !cell.formula());
        }

        Cell at(Integer column) {
            return column == null || column >= cells.size() ? Cell.EMPTY : cells.get(column);
        }
    }

    /** @param dayFraction of a cell that holds a number: hours are written so; null otherwise */
    record Cell(String text, boolean formula, Double dayFraction) {
        static final Cell EMPTY = new Cell("", false, null);

        static Cell of(String text) {
            return new Cell(text == null ? "" : text, text != null && text.startsWith("="), null);
        }
    }
}
