package rakor.commitment;

import jakarta.inject.Singleton;
import rakor.common.Actor;
import rakor.common.DomainError;

/** Finds a commitment for a use case, and refuses in the order all refusals have: not there, not permitted, not legal now, read as it no longer is. */
@Singleton
class CommitmentFinder {
    private final CommitmentRepository commitments;

    CommitmentFinder(CommitmentRepository commitments) {
        this.commitments = commitments;
    }

    Commitment find(Actor actor, String code) {
        return commitments.visible(actor, code).orElseThrow(DomainError::notFound);
    }

    /** @param read the version the actor read; null takes what is there */
    Commitment forMove(Actor actor, String code, CommitmentMove move, Long read) {
        Commitment it = find(actor, code);
        CommitmentAccess.require(actor, move, it);
        it.after(move);
        DomainError.requireRead(read, it.version());
        return it;
    }
}
