package rakor.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import rakor.commitment.CommitmentStatus;
import rakor.commitment.Flag;

/** A commitment as it was, told by its history alone. */
final class Then {
    final Map<String, String> terms = new TreeMap<>();
    final Set<String> marks = new TreeSet<>();
    CommitmentStatus status;
    LocalDate since;
    LocalDate heard;
    LocalDate completed;
    /** The completion that was verified in part. */
    private LocalDate partly;
    private boolean offerTaken;
    LocalDate claimed;
    LocalDate confirmed;
    LocalDate reported;
    int slips;
    boolean later;
    String side = "NONE";
    Set<Flag> flags = Set.of();

    String dated(boolean lacks) {
        return String.join("|", List.of(terms.toString(), marks.toString(), status + "", since + "", side, heard + "", reported + "", completed + "", claimed + "", confirmed + "", slips + "", lacks + ""));
    }

    LocalDate day(String name) {
        return terms.get(name) == null ? null : LocalDate.parse(terms.get(name));
    }

    void course(Replay.Change change, LocalDate on, LocalDate due) {
        partly = change.move().equals("verification") ? completed : partly;
        boolean again = status == CommitmentStatus.ACTIVE && Set.of("return", "retraction", "reopening", "ruling", "dispute", "verification").contains(change.move());
        switch (change.move()) {
            case "acceptance", "reopening" -> heard = later(heard, on);
            case "completion", "progress-report" -> {
                heard = later(heard, on);
                reported = later(reported, on);
                completed = change.move().equals("completion") ? on : completed;
            }
            case "counter-proposal", "impossibility" -> completed = null;
            default -> { }
        }
        if (again) {
            completed = null;
        }
        if ("verification".equals(change.to("declared"))) {
            completed = partly;
        }
        LocalDate now = day("dueDate");
        if (Set.of("amendment-decision", "reopening").contains(change.move()) && due != null && now != null && now.isAfter(due)) {
            slips++;
        }
        if (change.move().equals("dispute") && status == CommitmentStatus.PROPOSED) {
            heard = null;
            slips = 0;
        }
        blockage(change, on);
    }

    private void blockage(Replay.Change change, LocalDate on) {
        if (change.move().equals("progress-report")) {
            claimed = change.to("blockedBy") == null ? null : claimed == null ? on : claimed;
            confirmed = claimed == null ? null : confirmed;
        }
        if (change.move().equals("blockage-answer")) {
            confirmed = "true".equals(change.to("agreed")) ? on : null;
            claimed = confirmed == null ? null : claimed;
        }
        if (status != CommitmentStatus.ACTIVE) {
            claimed = null;
            confirmed = null;
        }
    }

    void marks(Replay.Change change, CommitmentStatus was) {
        if (change.move().equals("recording") || change.move().equals("correction")) {
            return;
        }
        if (status == CommitmentStatus.PROPOSED) {
            marks.clear();
        }
        boolean spoken = change.facts().containsKey("saidBy");
        if (was != status && status == CommitmentStatus.ACTIVE && !(change.move().equals("verification") && spoken)) {
            marks.remove("completion");
        }
        if (was == CommitmentStatus.FULFILLED && status != was || "verification".equals(change.to("declared"))) {
            marks.remove("verification");
        }
        if (!spoken) {
            confirmed(change);
        }
        offerTaken = change.move().equals("acceptance") ? was == CommitmentStatus.COUNTERED : offerTaken;
        if (Set.of("acceptance", "counter-proposal", "refusal", "completion", "verification").contains(change.move())) {
            marks.remove(change.move());
            if (spoken) {
                marks.add(change.move());
            }
        }
    }

    /** A party's own word is all that counts of it from then on. */
    private void confirmed(Replay.Change change) {
        if (change.move().equals("completion")) {
            marks.removeAll(offerTaken ? Set.of("counter-proposal") : Set.of("counter-proposal", "acceptance"));
        }
        if (Set.of("verification", "return").contains(change.move())) {
            marks.removeAll(offerTaken ? Set.of("verification", "acceptance") : Set.of("verification"));
        }
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a == null || b.isAfter(a) ? b : a;
    }
}
