package rakor.report;

import java.util.List;

/**
 * Figures in rows and columns.
 *
 * @param id      of the section's heading
 * @param title   what is counted, in words
 * @param first   what the rows are
 * @param columns what the columns count
 * @param stacked whether the bars part what is complete from what is not, which a key explains
 * @param sum     null where the rows do not add up to one
 * @param visible how many rows are shown before the rest is folded away
 */
record FigureTable(String id, String title, String first, List<String> columns, List<Line> rows, Line sum, boolean stacked, int visible) {
    /** @param bar null where the table has none */
    record Line(String label, String href, List<Figure> figures, Bar bar) {}

    boolean barred() {
        return !rows.isEmpty() && rows.get(0).bar() != null;
    }

    List<Line> shown() {
        return rows.subList(0, Math.min(visible, rows.size()));
    }

    List<Line> folded() {
        return rows.subList(Math.min(visible, rows.size()), rows.size());
    }
}
