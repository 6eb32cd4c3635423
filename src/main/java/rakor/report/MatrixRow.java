package rakor.report;

import java.util.ArrayList;
import java.util.List;
import rakor.web.Frame;

/** A row of the matrix of follow-up (matriks RTL). What is missing is said, never a dash alone. */
record MatrixRow(FollowUpItem it, Frame f) {
    static final List<String> COLUMNS = List.of("code", "problem", "statement", "owner", "counterpart", "supporters", "target", "indicator", "status", "remarks");

    String owner() {
        return orMissing(FollowUpWords.owner(it), "report.no-owner");
    }

    String counterpart() {
        return orMissing(FollowUpWords.counterpart(it), "report.no-counterpart");
    }

    String supporters() {
        return FollowUpWords.supporters(it);
    }

    String target() {
        return it.dueDate() != null ? f.formats().shortDay(it.dueDate()) : orMissing(it.condition(), "report.no-due");
    }

    String indicator() {
        FollowUpItem.Target target = it.measure();
        if (target == null) {
            return orMissing(it.doneWhen(), "report.no-measure");
        }
        String quantity = target.quantity() == null ? "" : f.formats().number(target.quantity()) + (target.unit() == null ? "" : " " + target.unit());
        return quantity.isEmpty() ? target.indicator() : target.indicator() + ": " + quantity;
    }

    String remarks() {
        List<String> remarks = new ArrayList<>();
        if (!it.missing().isEmpty()) {
            remarks.add(f.t("report.lacks", FollowUpWords.missing(f, it)));
        }
        if (it.dueDate() == null && it.reviewOn() != null && it.status().stillOpen()) {
            remarks.add(f.t("report.review-on", f.formats().shortDay(it.reviewOn())));
        }
        return String.join(". ", remarks);
    }

    private String orMissing(String text, String key) {
        return text == null || text.isEmpty() ? f.t(key) : text;
    }
}
