package rakor.commitment;

import jakarta.inject.Singleton;
import java.util.Optional;
import rakor.common.Actor;
import rakor.common.Checks;
import rakor.common.DomainError;

/** Finds what is to be moved, and refuses in the order every caller may rely on. */
@Singleton
public class CommitmentFinder {
    private final CommitmentRepository commitments;
    private final CommitmentRights rights;

    CommitmentFinder(CommitmentRepository commitments, CommitmentRights rights) {
        this.commitments = commitments;
        this.rights = rights;
    }

    /** @throws DomainError of kind NOT_FOUND when the actor does not see it */
    public Commitment find(Actor actor, String code) {
        return commitments.visible(actor, code).orElseThrow(DomainError::notFound);
    }

    /** Empty when the actor does not see it. */
    public Optional<Commitment> visible(Actor actor, String code) {
        return commitments.visible(actor, code);
    }

    /** What the actor may do with it, whether or not it is legal now. */
    CommitmentAccess open(Actor actor, String code) {
        return rights.of(actor, find(actor, code));
    }

    /** The code again, if the actor sees a commitment of that code. */
    Optional<String> known(Actor actor, String code) {
        return commitments.visible(actor, code).map(Commitment::code);
    }

    /** The key of another commitment that is named; one the actor does not see is unknown. */
    public Long other(CommitmentAccess access, String field, String code, Checks checks) {
        Long found = commitments.visible(access.actor(), code).map(Commitment::id).orElse(null);
        checks.refuse(found == null, field, "error.unknown-code", code);
        checks.refuse(found != null && found == access.it().id(), field, "commitment.error.itself");
        return found;
    }

    /**
     * @param read the version the actor read; null takes what is there
     * @throws DomainError of the kinds NOT_FOUND, NOT_PERMITTED, CONFLICT, STALE, in that order
     */
    public CommitmentAccess forMove(Actor actor, String code, CommitmentMove move, Long read) {
        CommitmentAccess access = open(actor, code);
        access.require(move);
        access.requireReady(move);
        DomainError.requireRead(read, access.it().version());
        return access;
    }
}
