package rakor.commitment;

import java.util.EnumSet;
import java.util.Set;

/** Where a commitment stands. A split promise has none: it is the sum of its parts. */
public enum CommitmentStatus {
    /** Recorded from the meeting, asked of nobody yet; the regency's only. */
    DRAFT,
    /** Put before the owner, who has not answered. */
    PROPOSED,
    /** The owner answered with other terms; the counterpart has not. */
    COUNTERED,
    /** Accepted: the owner owes it. */
    ACTIVE,
    /** The owner says it is done; the counterpart has not checked. */
    REPORTED,
    /** The owner says it cannot be done; leadership has not ruled. */
    IMPOSSIBLE_CLAIMED,
    /** Done, and verified by those it was owed to. */
    FULFILLED,
    /** Cannot be done, by leadership's ruling. */
    CLOSED_IMPOSSIBLE,
    /** Given up by agreement of both parties. */
    RELEASED,
    /** Refused by the owner. */
    DECLINED,
    /** Taken back before anybody accepted it. */
    WITHDRAWN,
    /** A wrong entry: stays readable, out of every total. */
    ANNULLED;

    private static final Set<CommitmentStatus> ENDED = EnumSet.of(FULFILLED, CLOSED_IMPOSSIBLE, RELEASED, DECLINED, WITHDRAWN, ANNULLED);
    private static final Set<CommitmentStatus> AWAITING_CHECK = EnumSet.of(REPORTED, IMPOSSIBLE_CLAIMED);
    private static final Set<CommitmentStatus> LACKING = EnumSet.range(DRAFT, REPORTED);

    /** States in which somebody still has to do something. */
    public static Set<CommitmentStatus> open() {
        return EnumSet.complementOf(EnumSet.copyOf(ENDED));
    }

    /** States in which an empty term is a lack, not a fact of the past. */
    public static Set<CommitmentStatus> lacking() {
        return EnumSet.copyOf(LACKING);
    }

    /** States in which a passed due date means that it is late. */
    static Set<CommitmentStatus> late() {
        return EnumSet.of(ACTIVE, IMPOSSIBLE_CLAIMED);
    }

    /** States in which somebody was asked and has not answered. */
    static Set<CommitmentStatus> awaitingAnswer() {
        return EnumSet.of(PROPOSED, COUNTERED);
    }

    public boolean stillOpen() {
        return !ended();
    }

    /** The owner has spoken last; somebody else has to check. */
    public boolean awaitingCheck() {
        return AWAITING_CHECK.contains(this);
    }

    public boolean ended() {
        return ENDED.contains(this);
    }

    /** Whether an empty term counts as missing. */
    public boolean mayLack() {
        return LACKING.contains(this);
    }

    /** Whether the terms may still be written by the recorder office alone; later they change by consent only. */
    public boolean termsOpen() {
        return this == DRAFT;
    }
}
