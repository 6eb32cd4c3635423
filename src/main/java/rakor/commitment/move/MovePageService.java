package rakor.commitment.move;

import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.util.List;
import rakor.commitment.CommitmentMove;
import rakor.commitment.CommitmentPage;
import rakor.commitment.CommitmentPageService;
import rakor.common.Actor;
import rakor.stakeholder.Directory;

/** Reads what the page of a move shows. */
@Singleton
class MovePageService {
    private final CommitmentPageService commitments;
    private final Directory directory;

    MovePageService(CommitmentPageService commitments, Directory directory) {
        this.commitments = commitments;
        this.directory = directory;
    }

    @ReadOnly
    MovePage open(Actor actor, String code, CommitmentMove move) {
        CommitmentPage page = commitments.open(actor, code);
        Long owner = page.it().wording().owner().organization();
        return new MovePage(page, move, owner == null ? List.of() : directory.postsOf(owner));
    }
}
