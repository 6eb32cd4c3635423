package rakor.commitment;

import jakarta.inject.Singleton;
import java.util.List;
import rakor.common.Actor;
import rakor.common.RegencyClock;
import rakor.common.Slice;

/** Shows commitments as the API gives them, each actor with the moves open to it. */
@Singleton
class CommitmentViews {
    private final References references;
    private final RegencyClock clock;

    CommitmentViews(References references, RegencyClock clock) {
        this.references = references;
        this.clock = clock;
    }

    CommitmentView of(Actor actor, Commitment it) {
        return of(actor, it, references.of(actor, List.of(it)));
    }

    CommitmentView of(Actor actor, Commitment it, Refs refs) {
        return CommitmentView.of(it, refs, CommitmentAccess.moves(actor, it), clock.today());
    }

    Slice<CommitmentView> of(Actor actor, Slice<Commitment> found) {
        Refs refs = references.of(actor, found.items());
        return found.map(it -> of(actor, it, refs));
    }
}
