package rakor.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import rakor.commitment.CommitmentStatus;
import rakor.commitment.Flag;

/** A commitment as it was, told by its history alone. */
final class Then {
    private static final Set<String> DECLARED = Set.of("acceptance", "counter-proposal", "refusal", "completion", "verification");
    private static final Set<String> AGREEING = Set.of("amendment", "amendment-decision", "release", "release-decision", "impossibility", "impossibility-answer", "progress-report", "owner-post", "reopening");
    final Map<String, String> terms = new TreeMap<>();
    final Set<String> marks = new TreeSet<>();
    CommitmentStatus status;
    LocalDate since;
    LocalDate heard;
    LocalDate completed;
    private final List<Spoken> spoken = new ArrayList<>();
    /** Marks that the last change confirmed, and those it may confirm; null for any. */
    Set<String> settled = Set.of();
    Set<String> settleable;
    private boolean offerTaken;
    LocalDate claimed;
    LocalDate confirmed;
    LocalDate reported;
    int slips;
    boolean later;
    String side = "NONE";
    Set<Flag> flags = Set.of();

    /** What was declared on behalf of a party, and what there was before. */
    private record Spoken(String move, Set<String> marks, LocalDate completed) {}

    void begin(Replay.Change change) {
        if (DECLARED.contains(change.move()) && change.facts().containsKey("saidBy")) {
            spoken.add(new Spoken(change.move(), new TreeSet<>(marks), completed));
        }
    }

    /** As it was before that, but what was confirmed since stays so. */
    private void undo(String declared) {
        while (!spoken.isEmpty()) {
            Spoken last = spoken.remove(spoken.size() - 1);
            if (last.move().equals(declared)) {
                marks.retainAll(last.marks());
                completed = last.completed();
                return;
            }
        }
    }

    String dated(boolean lacks) {
        return String.join("|", List.of(terms.toString(), marks.toString(), status + "", since + "", side, heard + "", reported + "", completed + "", claimed + "", confirmed + "", slips + "", lacks + ""));
    }

    LocalDate day(String name) {
        return terms.get(name) == null ? null : LocalDate.parse(terms.get(name));
    }

    void course(Replay.Change change, LocalDate on, LocalDate due) {
        boolean again = status == CommitmentStatus.ACTIVE && Set.of("return", "retraction", "reopening", "ruling", "verification").contains(change.move());
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
        if (change.move().equals("dispute")) {
            undo(change.to("declared"));
        }
        LocalDate now = day("dueDate");
        if (Set.of("amendment-decision", "reopening").contains(change.move()) && due != null && now != null && now.isAfter(due)) {
            slips++;
        }
        if (change.move().equals("dispute") && Set.of(CommitmentStatus.PROPOSED, CommitmentStatus.COUNTERED).contains(status)) {
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
        settled = Set.of();
        if (Set.of("recording", "correction", "dispute").contains(change.move())) {
            return;
        }
        if (status == CommitmentStatus.PROPOSED) {
            marks.clear();
        }
        boolean said = change.facts().containsKey("saidBy");
        if (!said) {
            settled = settledBy(change);
            marks.removeAll(settled);
        }
        if (was != status && status == CommitmentStatus.ACTIVE && !(change.move().equals("verification") && said)) {
            marks.remove("completion");
        }
        if (was == CommitmentStatus.FULFILLED && status != was) {
            marks.remove("verification");
        }
        offerTaken = change.move().equals("acceptance") ? was == CommitmentStatus.COUNTERED : offerTaken;
        if (DECLARED.contains(change.move())) {
            marks.remove(change.move());
            if (said) {
                marks.add(change.move());
            }
        }
    }

    /** A party's own word is all that counts of it from then on; what it does under an agreement confirms that one. */
    private Set<String> settledBy(Replay.Change change) {
        boolean owner = change.by() != null && change.by().equals(terms.get("owner"));
        Set<String> its = new TreeSet<>();
        if (owner || change.by() != null && change.by().equals(terms.get("counterpart"))) {
            its.addAll(owner ? Set.of("counter-proposal", "completion") : Set.of("verification"));
            if (owner != offerTaken) {
                its.add("acceptance");
            }
        }
        if (!Set.of("completion", "verification", "return").contains(change.move())) {
            its.retainAll(AGREEING.contains(change.move()) ? Set.of("acceptance", "counter-proposal") : Set.of());
        }
        its.retainAll(settleable == null ? marks : settleable);
        return its;
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a == null || b.isAfter(a) ? b : a;
    }
}
