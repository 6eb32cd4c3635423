package rakor.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import rakor.commitment.Flag;
import rakor.web.Frame;

/**
 * Tables whose bars part what is complete from what is not.
 *
 * @param all of what the rows are parts; says which flags have a column
 */
record BarTables(Frame f, FollowUpLinks links, Tally all) {
    private static final int SHOWN = 12;

    /**
     * @param name    the filter that leads from a row to its list
     * @param tallies by the filter's value
     * @param label   what people call that value
     */
    FigureTable of(String name, Map<String, Tally> tallies, Function<String, String> label) {
        long most = tallies.values().stream().mapToLong(Tally::all).max().orElse(0);
        List<String> columns = new ArrayList<>(List.of(f.t("report.commitments")));
        flags().forEach(flag -> columns.add(f.label("commitment.flag", flag)));
        List<FigureTable.Line> rows = new ArrayList<>();
        tallies.forEach((value, tally) -> {
            FollowUpLinks its = links.with(name, value);
            long lacking = tally.of(Flag.INCOMPLETE);
            List<Figure> figures = new ArrayList<>(List.of(new Figure(tally.all(), its.list())));
            flags().forEach(flag -> figures.add(new Figure(tally.of(flag), its.list("flag", flag))));
            rows.add(new FigureTable.Line(label.apply(value), its.list(), figures, Bar.of(most).add("fill-brand", tally.all() - lacking).add("fill-lack", lacking).end()));
        });
        return new FigureTable("by-" + name, f.t("report.by-" + name), f.t("report.filter." + name), columns, rows, null, true, SHOWN);
    }

    /** Incompleteness always, the other flags where they are up. */
    List<Flag> flags() {
        return Arrays.stream(Flag.values()).filter(flag -> flag == Flag.INCOMPLETE || all.of(flag) > 0).toList();
    }
}
