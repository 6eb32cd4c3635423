package rakor.report;

import java.util.ArrayList;
import java.util.List;
import rakor.web.Frame;

/** Two days side by side, each number with its list where there is one. */
record ComparisonTable(Frame f, FollowUp report, FollowUpLinks links) {
    FigureTable table() {
        FollowUpComparison both = report.comparison();
        List<FigureTable.Line> rows = new ArrayList<>();
        rows.add(line(f.t("report.commitments"), both.all(), links, other()));
        both.byStatus().forEach((status, pair) -> add(rows, f.t("commitment.status." + status), pair, "status", status));
        both.byFlag().forEach((flag, pair) -> add(rows, f.t("commitment.flag." + flag), pair, "flag", flag));
        if (both.slips().any()) {
            FollowUpComparison.Pair slips = both.slips();
            rows.add(new FigureTable.Line(f.t("report.slips"), null, List.of(Figure.plain(slips.value()), Figure.plain(slips.other()), Figure.plain(slips.difference())), null));
        }
        List<String> columns = List.of(f.formats().shortDay(report.asOf()), f.formats().shortDay(both.asOf()), f.t("report.difference"));
        return new FigureTable("compared", f.t("report.compared"), f.t("report.figure"), columns, rows, null, false, rows.size());
    }

    private FollowUpLinks other() {
        return links.with("asOf", report.comparison().asOf()).without("compareTo");
    }

    private void add(List<FigureTable.Line> rows, String label, FollowUpComparison.Pair pair, String name, String value) {
        if (pair.any()) {
            rows.add(line(label, pair, links.with(name, value), other().with(name, value)));
        }
    }

    private static FigureTable.Line line(String label, FollowUpComparison.Pair pair, FollowUpLinks its, FollowUpLinks others) {
        return new FigureTable.Line(label, null, List.of(new Figure(pair.value(), its.list()), new Figure(pair.other(), others.list()), Figure.plain(pair.difference())), null);
    }
}
