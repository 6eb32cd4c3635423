package rakor.commitment;

import java.util.EnumSet;
import java.util.Set;

/** Says to whoever may not make a move who may. */
final class WhoMay {
    private static final Set<CommitmentMove> ON_ONES_OWN_WORD = EnumSet.of(CommitmentMove.ACCEPTANCE, CommitmentMove.VERIFICATION, CommitmentMove.RETURN, CommitmentMove.RULING, CommitmentMove.REOPENING);

    private WhoMay() {}

    /** The key of the sentence. */
    static String words(CommitmentAccess access, CommitmentMove move) {
        CommitmentStatus status = access.it().status();
        if (access.spokeForOwner() && ON_ONES_OWN_WORD.contains(move)) {
            return "commitment.error.own-word";
        }
        return switch (move) {
            case RECORD, CORRECTION, ANNULMENT -> "commitment.error.not-recorder";
            case PROPOSAL -> access.asks() ? "commitment.error.owners-answer" : "commitment.error.not-asking";
            case WITHDRAWAL -> status == CommitmentStatus.DRAFT ? "commitment.error.not-recorder" : "commitment.error.not-asking";
            case ACCEPTANCE -> status == CommitmentStatus.COUNTERED ? "commitment.error.not-counterpart-spoken" : "commitment.error.not-owner-spoken";
            case COUNTER_PROPOSAL, REFUSAL, COMPLETION -> "commitment.error.not-owner-spoken";
            case RETRACTION, IMPOSSIBILITY, OWNER_POST -> "commitment.error.not-owner";
            case PROGRESS_REPORT -> "commitment.error.not-reporting";
            case VERIFICATION -> "commitment.error.not-counterpart-spoken";
            case RETURN, IMPOSSIBILITY_ANSWER -> "commitment.error.not-counterpart";
            case OBSERVATION -> "commitment.error.not-observing";
            case BLOCKAGE_ANSWER -> "commitment.error.not-blocking";
            case AMENDMENT, RELEASE -> "commitment.error.not-party";
            case AMENDMENT_DECISION, RELEASE_DECISION -> "commitment.error.not-deciding";
            case RULING, ANNULMENT_DECISION -> "commitment.error.not-ruling";
            case REOPENING -> "commitment.error.not-reopening";
            case DISPUTE -> "commitment.error.not-disputing";
        };
    }
}
