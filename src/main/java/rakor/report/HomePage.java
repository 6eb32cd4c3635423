package rakor.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import rakor.commitment.CommitmentStatus;
import rakor.commitment.Flag;
import rakor.common.Bounded;
import rakor.common.Role;
import rakor.web.Frame;

/** The home page of whoever is signed in. */
record HomePage(Home home, Frame f) {
    /** Whether there is a list of what waits, empty or not. */
    boolean waits() {
        return f.is(Role.OFFICIAL) || f.is(Role.LIAISON) || home.number().any();
    }

    String title() {
        if (!waits()) {
            return f.t(home.board() != null ? "report.home.board" : "report.registers");
        }
        return !home.number().any() ? f.t("report.home.nothing") : f.t("report.home.waiting", f.formats().number(home.number()));
    }

    List<WaitingRow> rows(WaitingGroup group) {
        return group.first().stream().map(item -> new WaitingRow(group.waiting(), item, f)).toList();
    }

    String organization() {
        return f.actor().organizationName();
    }

    FollowUpLinks links() {
        return FollowUpLinks.all();
    }

    /** A part of the sentence that says how things stand: only what there is any of. */
    record Said(String key, Bounded number, String href) {}

    List<Said> sentence() {
        Tally all = home.board().all();
        List<Said> said = new ArrayList<>();
        for (CommitmentStatus status : List.of(CommitmentStatus.FULFILLED, CommitmentStatus.ACTIVE, CommitmentStatus.REPORTED)) {
            said.add(new Said("report.home." + status.name(), new Bounded(all.of(status), false), links().list("status", status)));
        }
        for (Flag flag : List.of(Flag.OVERDUE, Flag.DUE_SOON, Flag.BLOCKED, Flag.UNANSWERED, Flag.UNVERIFIED, Flag.STALE, Flag.INCOMPLETE, Flag.REVIEW_DUE)) {
            said.add(new Said("report.home." + flag.name(), home.board().of(flag), links().list("flag", flag)));
        }
        return said.stream().filter(part -> part.number().any()).toList();
    }

    Bounded of(Flag flag) {
        return home.board().of(flag);
    }

    StateCounts states() {
        return StateCounts.of(home.board().all(), links());
    }

    FigureTable sides() {
        Board board = home.board();
        long most = board.sides().values().stream().mapToLong(Tally::all).max().orElse(0);
        List<FigureTable.Line> rows = board.sides().entrySet().stream().map(side -> {
            FollowUpLinks its = links().with("side", side.getKey());
            long all = side.getValue().all();
            long lacking = side.getValue().of(Flag.INCOMPLETE);
            List<Figure> figures = List.of(new Figure(all, its.list()), new Figure(lacking, its.list("flag", Flag.INCOMPLETE)), Figure.of(board.overdue().get(side.getKey()), its.list("flag", Flag.OVERDUE)));
            return new FigureTable.Line(f.t("side." + side.getKey()), its.list(), figures, Bar.of(most).add("fill-brand", all - lacking).add("fill-lack", lacking).end());
        }).toList();
        List<String> columns = List.of(f.t("report.commitments"), f.label("commitment.flag", Flag.INCOMPLETE), f.label("commitment.flag", Flag.OVERDUE));
        return new FigureTable("by-side", f.t("report.by-side"), f.t("report.filter.side"), columns, rows, null, true, rows.size());
    }

    /** Who has to complete what they recorded; the most first. */
    FigureTable offices() {
        Board board = home.board();
        List<Map.Entry<String, Tally>> lacking = new ArrayList<>(board.offices().entrySet().stream().filter(office -> office.getValue().of(Flag.INCOMPLETE) > 0).toList());
        lacking.sort((a, b) -> Long.compare(b.getValue().of(Flag.INCOMPLETE), a.getValue().of(Flag.INCOMPLETE)));
        long most = lacking.isEmpty() ? 0 : lacking.get(0).getValue().of(Flag.INCOMPLETE);
        List<FigureTable.Line> rows = lacking.stream().map(office -> {
            FollowUpLinks its = links().with("recorder", office.getKey());
            long number = office.getValue().of(Flag.INCOMPLETE);
            List<Figure> figures = List.of(new Figure(number, its.list("flag", Flag.INCOMPLETE)), new Figure(office.getValue().all(), its.list()));
            return new FigureTable.Line(board.officeNames().get(office.getKey()).label(), its.list(), figures, Bar.of(most).add("fill-lack", number).end());
        }).toList();
        return new FigureTable("by-recorder", f.t("report.by-recorder"), f.t("report.filter.recorder"), List.of(f.t("commitment.flag.INCOMPLETE"), f.t("report.of-all")), rows, null, false, 8);
    }
}
