package rakor.commitment;

import java.util.Arrays;
import java.util.List;
import rakor.common.Actor;
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

    /** The moves that are legal now and permitted to the actor; what pages and the API offer. */
    static List<CommitmentMove> moves(Actor actor, Commitment it) {
        return Arrays.stream(CommitmentMove.values()).filter(move -> move.from(it.status()).isPresent() && may(actor, move, it)).toList();
    }

    static boolean may(Actor actor, CommitmentMove move, Commitment it) {
        return switch (move) {
            case RECORD -> false;
            case CORRECTION, WITHDRAWAL -> recorderOffice(actor, it.origin().recorderId());
        };
    }
}
