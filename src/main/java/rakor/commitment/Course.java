package rakor.commitment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * How far a promise has come, which flags and reports look at.
 *
 * @param proposedOnce whether it was ever put before its owner; until then it is the regency's only
 * @param since        the day its present state was entered
 * @param movedOn      the day of the last move that says something of the world: no later fact may come before it
 * @param acceptedOn   the day it was first accepted; null while it never was
 * @param heard        when its owner was last heard
 * @param blockage     null unless the owner says that another side holds it up
 * @param onBehalf     nouns of the moves that were recorded on behalf of a party and still stand
 */
public record Course(boolean proposedOnce, LocalDate since, LocalDate movedOn, LocalDate acceptedOn, Slips slips, Heard heard, Completion completion, Blockage blockage, Set<String> onBehalf) {
    public Course {
        onBehalf = Collections.unmodifiableSet(new LinkedHashSet<>(onBehalf));
    }

    /**
     * @param anyhow the last day it was accepted, taken up again or reported on; null while it never was
     * @param report the last day a report of the owner speaks of; null while there is none
     * @param anew   columns of what was heard just now, also where it speaks of an earlier day than what was heard before
     */
    public record Heard(LocalDate anyhow, LocalDate report, List<String> anew) {
        Heard(LocalDate anyhow, LocalDate report) {
            this(anyhow, report, List.of());
        }

        private static LocalDate later(LocalDate a, LocalDate b) {
            return a == null || b.isAfter(a) ? b : a;
        }

        Heard on(LocalDate day) {
            return new Heard(later(anyhow, day), report, List.of("heard_on"));
        }

        Heard reported(LocalDate day) {
            return new Heard(later(anyhow, day), later(report, day), List.of("heard_on", "reported_on"));
        }
    }

    /** Of a new record. */
    static Course begun(LocalDate meeting, LocalDate due) {
        return new Course(false, meeting, meeting, null, new Slips(due, 0, 0), new Heard(null, null), Completion.NONE, null, Set.of());
    }

    /** In another state, which was entered on that day; a blockage ends with the state it was said in. */
    Course in(CommitmentStatus from, CommitmentStatus to, LocalDate entered) {
        boolean proposed = proposedOnce || to == CommitmentStatus.PROPOSED;
        return new Course(proposed, from == to ? since : entered, movedOn, acceptedOn, slips, heard, completion, to == CommitmentStatus.ACTIVE ? blockage : null, onBehalf);
    }

    /** Accepted: its terms bind from that day on. */
    Course accepted(LocalDate day) {
        return new Course(proposedOnce, since, movedOn, acceptedOn == null ? day : acceptedOn, slips, heard.on(day), completion, blockage, onBehalf);
    }

    /** Its acceptance, which was recorded on behalf of the owner, does not hold. */
    Course neverAccepted(LocalDate due) {
        return new Course(proposedOnce, since, movedOn, null, new Slips(due, 0, 0), new Heard(null, heard.report()), completion, null, onBehalf);
    }

    Course said(LocalDate day) {
        return new Course(proposedOnce, since, day.isAfter(movedOn) ? day : movedOn, acceptedOn, slips, heard, completion, blockage, onBehalf);
    }

    public Course heard(Heard now) {
        return new Course(proposedOnce, since, movedOn, acceptedOn, slips, now, completion, blockage, onBehalf);
    }

    Course with(Slips now) {
        return new Course(proposedOnce, since, movedOn, acceptedOn, now, heard, completion, blockage, onBehalf);
    }

    Course with(Completion now) {
        return new Course(proposedOnce, since, movedOn, acceptedOn, slips, heard, now, blockage, onBehalf);
    }

    Course with(Blockage now) {
        return new Course(proposedOnce, since, movedOn, acceptedOn, slips, heard, completion, now, onBehalf);
    }

    /** With the marks there were before that was declared, without those that were confirmed since. */
    Course before(Behalf declared) {
        return marks(declared.before().marks().stream().filter(onBehalf::contains).toList());
    }

    Course without(Collection<String> nouns) {
        return marks(onBehalf.stream().filter(noun -> !nouns.contains(noun)).toList());
    }

    /**
     * With a mark where the move was recorded on behalf of a party, and without those of declarations that no longer stand.
     *
     * @param entered the state it comes to; null while it stays in its own
     */
    Course marked(CommitmentMove move, CommitmentStatus entered, boolean onBehalfOf) {
        if (move == CommitmentMove.DISPUTE) {
            return this;
        }
        Set<String> marks = new LinkedHashSet<>(entered == CommitmentStatus.PROPOSED ? Set.of() : onBehalf);
        // a verification in part that was only recorded may be disputed: then its completion waits again
        if (entered == CommitmentStatus.ACTIVE && !(move == CommitmentMove.VERIFICATION && onBehalfOf)) {
            marks.remove(CommitmentMove.COMPLETION.noun());
        }
        if (move.declares()) {
            marks.remove(move.noun());
        }
        if (move.declares() && onBehalfOf) {
            marks.add(move.noun());
        }
        return marks(marks);
    }

    private Course marks(Collection<String> now) {
        return new Course(proposedOnce, since, movedOn, acceptedOn, slips, heard, completion, blockage, new LinkedHashSet<>(now));
    }
}
