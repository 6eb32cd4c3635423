package rakor.commitment.move;

import static rakor.commitment.CommitmentMove.*;

import java.util.EnumSet;
import java.util.Set;
import rakor.commitment.CommitmentMove;

/** What the page of a move asks for, and of which moves. Terms that can be put forward or filled in are asked by {@link MovePage} itself. */
enum Ask {
    /** What was done, or how far it has come. */
    STATEMENT(COMPLETION, PROGRESS_REPORT, OBSERVATION),
    COMPLETED_ON(COMPLETION),
    /** The day a report speaks of. */
    ON(PROGRESS_REPORT, OBSERVATION),
    /** So much of the measure; where nothing is counted it is not asked. */
    QUANTITY(VERIFICATION, PROGRESS_REPORT, OBSERVATION),
    PERCENT(PROGRESS_REPORT, OBSERVATION),
    OBSTACLE(PROGRESS_REPORT, OBSERVATION),
    BLOCKED_BY(PROGRESS_REPORT),
    REST_DUE(VERIFICATION),
    /** The day from which it is owed anew. */
    DUE(REOPENING),
    POST(OWNER_POST),
    /** Why, in the words of reports; another commitment may be named with it. */
    REASON_CODE(RELEASE, IMPOSSIBILITY, ANNULMENT),
    /** Two buttons instead of one. */
    YES_OR_NO(AMENDMENT_DECISION, RELEASE_DECISION, ANNULMENT_DECISION, IMPOSSIBILITY_ANSWER, BLOCKAGE_ANSWER, RULING),
    /** Words that may be left out. */
    NOTE(ACCEPTANCE, VERIFICATION),
    /** A reason that may be left out when saying yes. */
    REASON_IF_NO(AMENDMENT_DECISION, RELEASE_DECISION, ANNULMENT_DECISION, IMPOSSIBILITY_ANSWER, BLOCKAGE_ANSWER),
    REASON(PROPOSAL, COUNTER_PROPOSAL, REFUSAL, WITHDRAWAL, RETURN, RETRACTION, REOPENING, AMENDMENT, RELEASE, IMPOSSIBILITY, ANNULMENT, RULING, DISPUTE);

    private final Set<CommitmentMove> moves;

    Ask(CommitmentMove first, CommitmentMove... others) {
        moves = EnumSet.of(first, others);
    }

    boolean of(CommitmentMove move) {
        return moves.contains(move);
    }
}
