package rakor.commitment;

import java.util.Arrays;
import java.util.List;
import rakor.common.Actor;
import rakor.common.DomainError;
import rakor.common.Role;
import rakor.meeting.MeetingRef;

/** Who may do what with a commitment, each rule under its name. Who may see it is {@link CommitmentSight}. */
final class CommitmentAccess {
    private CommitmentAccess() {}

    /** An official acting for the office that keeps the meeting's record. */
    static boolean recorderOffice(Actor actor, long recorderId) {
        return actor.has(Role.OFFICIAL) && actor.actsFor(recorderId);
    }

    static boolean mayRecord(Actor actor, MeetingRef meeting) {
        return recorderOffice(actor, meeting.recorderId());
    }

    /** Whoever acts for the organisation that owes it. */
    static boolean ownersParty(Actor actor, Commitment it) {
        return party(actor, it.wording().owner());
    }

    /** Whoever acts for the organisation it is owed to. */
    static boolean counterpartsParty(Actor actor, Commitment it) {
        return party(actor, it.wording().counterpart());
    }

    private static boolean party(Actor actor, Party end) {
        return end.organization() != null && actor.hasAny(Role.OFFICIAL, Role.LIAISON) && actor.actsFor(end.organization());
    }

    /** Nobody answers for the one side what was said for the other: who acts for the owner does not decide for the counterpart. */
    private static boolean counterpartAlone(Actor actor, Commitment it) {
        return counterpartsParty(actor, it) && !ownersParty(actor, it);
    }

    /** The moves that are legal now and permitted to the actor; what pages and the API offer. */
    static List<CommitmentMove> moves(Actor actor, Commitment it) {
        return Arrays.stream(CommitmentMove.values()).filter(move -> move.from(it.status()).isPresent() && may(actor, move, it) && ready(move, it)).toList();
    }

    /** A draft can be put before its owner once both ends are organisations. */
    private static boolean ready(CommitmentMove move, Commitment it) {
        return move != CommitmentMove.PROPOSAL || it.wording().owner().organization() != null && it.wording().counterpart().organization() != null;
    }

    static boolean may(Actor actor, CommitmentMove move, Commitment it) {
        boolean recorder = recorderOffice(actor, it.origin().recorderId());
        return switch (move) {
            case RECORD -> false;
            case CORRECTION -> recorder;
            case PROPOSAL -> recorder || counterpartsParty(actor, it);
            case ACCEPTANCE -> it.status() == CommitmentStatus.COUNTERED ? counterpartAlone(actor, it) : ownersParty(actor, it);
            case COUNTER_PROPOSAL, REFUSAL -> ownersParty(actor, it);
            case WITHDRAWAL -> recorder || it.status() != CommitmentStatus.DRAFT && counterpartsParty(actor, it);
        };
    }

    /** @throws DomainError of kind NOT_PERMITTED, in the words of who may */
    static void require(Actor actor, CommitmentMove move, Commitment it) {
        if (!may(actor, move, it)) {
            throw DomainError.notPermitted(switch (move) {
                case RECORD, CORRECTION -> "commitment.error.not-recorder";
                case PROPOSAL, WITHDRAWAL -> it.status() == CommitmentStatus.DRAFT && move == CommitmentMove.WITHDRAWAL ? "commitment.error.not-recorder" : "commitment.error.not-asking";
                case ACCEPTANCE -> it.status() == CommitmentStatus.COUNTERED ? "commitment.error.not-counterpart" : "commitment.error.not-owner";
                case COUNTER_PROPOSAL, REFUSAL -> "commitment.error.not-owner";
            });
        }
    }
}
