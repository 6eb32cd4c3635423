package rakor.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rakor.commitment.CommitmentStatus;
import rakor.commitment.Flag;
import rakor.common.Role;
import rakor.web.Frame;

/** The home page of whoever is signed in. */
record HomePage(Home home, Frame f) {
    /** Whether there is a list of what waits, empty or not. */
    boolean waits() {
        return f.is(Role.OFFICIAL) || f.is(Role.LIAISON) || home.number() > 0;
    }

    String title() {
        if (!waits()) {
            return f.t(home.board() != null ? "report.home.board" : "report.registers");
        }
        return home.number() == 0 ? f.t("report.home.nothing") : f.t("report.home.waiting", f.formats().number(home.number()));
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
    record Said(String key, long number, String href) {}

    List<Said> sentence() {
        Tally all = home.board().all();
        List<Said> said = new ArrayList<>();
        for (CommitmentStatus status : List.of(CommitmentStatus.FULFILLED, CommitmentStatus.ACTIVE, CommitmentStatus.REPORTED)) {
            said.add(new Said("report.home." + status.name(), all.of(status), links().list("status", status)));
        }
        for (Flag flag : List.of(Flag.OVERDUE, Flag.BLOCKED, Flag.UNANSWERED, Flag.UNVERIFIED, Flag.STALE, Flag.INCOMPLETE, Flag.REVIEW_DUE)) {
            said.add(new Said("report.home." + flag.name(), all.of(flag), links().list("flag", flag)));
        }
        return said.stream().filter(part -> part.number() > 0).toList();
    }

    long of(String flag) {
        return home.board().all().of(Flag.valueOf(flag));
    }

    StateCounts states() {
        return StateCounts.of(home.board().all(), links());
    }

    FigureTable sides() {
        Board board = home.board();
        Map<String, Tally> sides = new LinkedHashMap<>();
        board.sides().forEach((side, tally) -> sides.put(side.name(), tally));
        return new BarTables(f, links(), board.all()).of("side", sides, name -> f.t("side." + name));
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
