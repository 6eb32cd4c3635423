package rakor.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import rakor.commitment.AuditClass;
import rakor.commitment.CommitmentStatus;
import rakor.commitment.Missing;
import rakor.commitment.Strength;
import rakor.stakeholder.OrganizationRef;
import rakor.web.Frame;

/** The figures of a report as tables, each number with the address of its list. */
final class FollowUpTables {
    /** More owners than this are told as one sum; a page has to stay readable. */
    static final int MOST = 200;
    private final Frame f;
    private final FollowUpFigures figures;
    private final FollowUpLinks links;

    FollowUpTables(Frame f, FollowUpFigures figures, FollowUpLinks links) {
        this.f = f;
        this.figures = figures;
        this.links = links;
    }

    /** States and flags of each side. */
    FigureTable sides() {
        List<CommitmentStatus> states = Stream.of(CommitmentStatus.values()).filter(state -> figures.all().of(state) > 0).toList();
        List<String> columns = new ArrayList<>(List.of(f.t("report.commitments")));
        states.forEach(state -> columns.add(f.label("commitment.status", state)));
        bars().flags().forEach(flag -> columns.add(f.label("commitment.flag", flag)));
        List<FigureTable.Line> rows = new ArrayList<>();
        figures.sides().forEach((side, tally) -> rows.add(new FigureTable.Line(f.label("side", side), links.list("side", side), cells(tally, states, links.with("side", side)), null)));
        FigureTable.Line sum = new FigureTable.Line(f.t("report.sum"), null, cells(figures.all(), states, links), null);
        return new FigureTable("by-side", f.t("report.by-side"), f.t("report.owner"), columns, rows, sum, false, rows.size());
    }

    /** What inspectors ask for; what was never accepted, or given up, has no class. */
    FigureTable classes() {
        List<FigureTable.Line> rows = new ArrayList<>();
        for (AuditClass its : AuditClass.values()) {
            String href = links.list("auditClass", its);
            rows.add(new FigureTable.Line(f.label("commitment.audit", its), href, List.of(new Figure(figures.all().of(its), href)), null));
        }
        return new FigureTable("by-class", f.t("report.by-class"), f.t("report.class"), List.of(f.t("report.commitments")), rows, null, false, rows.size());
    }

    FigureTable topics() {
        return bars().of("topic", figures.topics(), code -> figures.topicNames().containsKey(code) ? figures.topicNames().get(code).name(f.locale()) : f.t("report.no-topic"));
    }

    FigureTable owners() {
        Map<String, Tally> most = new LinkedHashMap<>();
        figures.owners().entrySet().stream().limit(MOST).forEach(e -> most.put(e.getKey(), e.getValue()));
        return bars().of("organization", most, this::owner);
    }

    FigureTable strengths() {
        Map<String, Tally> named = new LinkedHashMap<>();
        figures.strengths().forEach((strength, tally) -> named.put(strength.name(), tally));
        return bars().of("strength", named, name -> f.label("commitment.strength", Strength.valueOf(name)));
    }

    /** What is missing how often; one commitment may miss several things. */
    FigureTable missing() {
        List<FigureTable.Line> rows = new ArrayList<>();
        long most = figures.missing().values().stream().mapToLong(Long::longValue).max().orElse(0);
        for (Missing what : Missing.values()) {
            long number = figures.missing().getOrDefault(what, 0L);
            if (number > 0) {
                String href = links.list("missing", what);
                rows.add(new FigureTable.Line(capital(f.label("commitment.missing", what)), href, List.of(new Figure(number, href)), Bar.of(most).add("fill-lack", number).end()));
            }
        }
        return new FigureTable("by-missing", f.t("report.by-missing"), f.t("report.missing"), List.of(f.t("report.commitments")), rows, null, false, rows.size());
    }

    /** Owners that are not in the table, and their commitments. */
    List<Long> rest() {
        List<Tally> rest = figures.owners().values().stream().skip(MOST).toList();
        return rest.isEmpty() ? List.of() : List.of((long) rest.size(), Tally.sum(rest).all());
    }

    private String owner(String code) {
        OrganizationRef owner = figures.ownerNames().get(code);
        return owner == null ? f.t("report.no-owner") : owner.label();
    }

    private List<Figure> cells(Tally tally, List<CommitmentStatus> states, FollowUpLinks row) {
        List<Figure> cells = new ArrayList<>(List.of(new Figure(tally.all(), row.list())));
        states.forEach(state -> cells.add(new Figure(tally.of(state), row.list("status", state))));
        bars().flags().forEach(flag -> cells.add(new Figure(tally.of(flag), row.list("flag", flag))));
        return cells;
    }

    private BarTables bars() {
        return new BarTables(f, links, figures.all());
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
