package rakor.report;

import java.util.stream.Collectors;
import rakor.web.Frame;

/** A line of what waits: what it is, and the one thing to do about it. */
record WaitingRow(Waiting waiting, WaitingItem it, Frame f) {
    /** Classes of the mark: shape and colour beside its words. */
    String look() {
        return switch (waiting) {
            case NOT_HELD -> "flag flag-overdue";
            case REVIEW_DUE -> "flag flag-soon";
            case INCOMPLETE, NO_FOLLOW_UP -> "flag flag-incomplete";
            case OVERDUE -> "flag flag-overdue";
            case STALE -> "flag flag-stale";
            case HOLD_UP -> "flag flag-blocked";
            case ON_BEHALF, FOR_OTHERS -> "flag flag-behalf";
            case VERIFICATION -> "state state-reported";
            case IMPOSSIBILITY, RULING -> "state state-claimed";
            case AMENDMENT, LATE_AMENDMENT, RELEASE -> "flag flag-waiting";
            case ANNULMENT -> "state state-withdrawn";
            case ANSWER -> "state state-proposed";
            case OFFER -> "state state-countered";
            case APPROVAL -> "state state-circulated";
            case OBJECTION -> "flag flag-waiting";
            case DRAFT -> "state state-draft";
            default -> "state task-todo";
        };
    }

    String mark() {
        return f.t("report.waiting." + waiting.name() + ".mark", f.formats().number(it.number()), f.formats().shortDay(it.day()));
    }

    /** The record itself. */
    String href() {
        return switch (waiting.kind()) {
            case MEETING -> "/meetings/" + it.code();
            case COMMITMENT -> "/commitments/" + it.code();
            case ORGANIZATION -> "/registers/organizations/" + it.code();
            case POST -> "/registers/posts/" + it.code();
        };
    }

    /** Where the one action is done. */
    String action() {
        return switch (waiting) {
            case NO_ATTENDANCE -> href() + "/attendance";
            case NO_CONCLUSION -> href() + "/agenda";
            case APPROVAL, OBJECTION -> href() + "/minutes";
            case REVIEW_DUE, INCOMPLETE -> href() + "/edit";
            case NO_ACCOUNT -> "/accounts/new";
            default -> waiting.move() == null ? href() : href() + "/" + waiting.move();
        };
    }

    String soft() {
        return switch (waiting.kind()) {
            case MEETING -> it.code() + " · " + f.day(it.day());
            case COMMITMENT -> it.missing().isEmpty() ? it.code() : it.code() + " · " + f.t("report.lacks", it.missing().stream().map(what -> f.label("commitment.missing", what)).collect(Collectors.joining(", ")));
            case ORGANIZATION -> it.code();
            case POST -> it.within();
        };
    }
}
