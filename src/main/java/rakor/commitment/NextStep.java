package rakor.commitment;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import rakor.web.Frame;

/** Whose turn it is with a commitment, and how what it lacks gets into it, in the words of its page. */
record NextStep(CommitmentPage page, Frame f) {
    /** For whom it waits. Where that party has no account, who writes its word down. Null when it is nobody's turn, or the reader's own. */
    String waits() {
        return switch (page.it().status()) {
            case PROPOSED -> silent(page.it().wording().owner()) ? f.t("commitment.next.silent.answer", page.owner(), page.recorder()) : f.t("commitment.next.waits", page.owner());
            case COUNTERED -> counterpart("commitment.next.silent.answer");
            case REPORTED -> counterpart("commitment.next.silent.check");
            case ACTIVE -> page.access().ownersParty() ? null : report();
            default -> null;
        };
    }

    private boolean silent(Party end) {
        return page.access().silent(end);
    }

    private String counterpart(String silent) {
        return silent(page.it().wording().counterpart()) ? onBehalfOfCounterpart(silent) : f.t("commitment.next.waits", page.counterpart());
    }

    /** Nobody who acts for the owner writes down what the counterpart says: where the recorder office owes it, another does. */
    private String onBehalfOfCounterpart(String key) {
        boolean owed = Long.valueOf(page.it().origin().recorderId()).equals(page.it().wording().owner().organization());
        return f.t(owed ? key + ".elsewhere" : key, page.counterpart(), page.recorder());
    }

    private String report() {
        LocalDate due = page.it().wording().dueDate();
        if (silent(page.it().wording().owner())) {
            return f.t("commitment.next.silent.report", page.owner(), page.recorder());
        }
        if (due != null) {
            return f.t(due.isBefore(f.today()) ? "commitment.next.report.late" : "commitment.next.report.due", page.owner(), f.day(due));
        }
        LocalDate review = page.it().filing().reviewOn();
        return f.t("commitment.next.report", page.owner()) + (review == null ? "" : " " + f.t("commitment.next.report.review", f.day(review)));
    }

    /** Who checks what is reported, where that party has no account; null where it has. */
    String check() {
        return silent(page.it().wording().counterpart()) ? onBehalfOfCounterpart("commitment.next.silent.check") : null;
    }

    /** How others than the reader fill in what is missing; null where the reader can, or nothing is. */
    String lack() {
        return switch (page.it().status()) {
            case DRAFT -> page.may(CommitmentMove.CORRECTION) ? null : f.t("commitment.next.by-recorder", page.recorder());
            case PROPOSED -> page.may(CommitmentMove.ACCEPTANCE) ? f.t("commitment.next.by-acceptance") : f.t("commitment.next.by-owner", page.owner());
            case ACTIVE -> completing().isEmpty() ? later() : null;
            default -> null;
        };
    }

    private String later() {
        if (!lacksTerms()) {
            return f.t("commitment.next.by-owner-post", page.owner());
        }
        boolean asked = page.it().pending().open(RequestKind.AMENDMENT) != null;
        return asked ? null : f.t("commitment.next.by-amendment", page.owner(), page.counterpart());
    }

    private boolean lacksTerms() {
        return page.it().missing().stream().anyMatch(what -> what != Missing.OWNER_POST);
    }

    /** The moves by which the reader can complete what binds already. */
    List<CommitmentMove> completing() {
        boolean binds = page.it().status() == CommitmentStatus.ACTIVE;
        return Stream.of(CommitmentMove.OWNER_POST, CommitmentMove.AMENDMENT).filter(move -> binds && page.may(move))
                .filter(move -> move == CommitmentMove.AMENDMENT ? lacksTerms() : page.it().missing().contains(Missing.OWNER_POST)).toList();
    }
}
