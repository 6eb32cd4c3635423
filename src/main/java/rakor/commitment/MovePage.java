package rakor.commitment;

import java.util.List;
import rakor.stakeholder.PostRef;
import rakor.web.Frame;
import rakor.web.Option;

/**
 * The page of one move of one commitment.
 *
 * @param posts of the owner
 */
record MovePage(CommitmentPage page, CommitmentMove move, List<PostRef> posts) {
    Commitment it() {
        return page.it();
    }

    /** @throws rakor.common.DomainError like the move itself, where it is not permitted or not legal */
    MovePage open() {
        page.access().require(move);
        page.access().requireReady(move);
        return this;
    }

    /** Whether other terms can be put forward with it. */
    boolean offers() {
        return move == CommitmentMove.COUNTER_PROPOSAL || move == CommitmentMove.PROPOSAL && it().status() != CommitmentStatus.DRAFT;
    }

    /** Whether terms that are empty can be filled with it; what the owner offered is taken as it is. */
    private boolean fills() {
        return move == CommitmentMove.ACCEPTANCE && it().offer() == null;
    }

    boolean asksMeasure() {
        return offers() || fills() && it().wording().measure() == null && it().wording().doneWhen() == null;
    }

    boolean asksDue() {
        return offers() || fills() && it().wording().dueDate() == null && it().wording().condition() == null;
    }

    boolean asksPost() {
        return fills() && it().wording().owner().post() == null && !posts.isEmpty();
    }

    /** The moves that say why; accepting may add a note instead. */
    boolean asksReason() {
        return move != CommitmentMove.ACCEPTANCE;
    }

    /** A first proposal needs no reason, nor does a new one after an offer. */
    boolean mayLeaveReason() {
        return move == CommitmentMove.PROPOSAL && it().status() != CommitmentStatus.DECLINED;
    }

    List<Option> directions(Frame f) {
        return f.options("commitment.direction", MeasureDirection.values());
    }

    List<Fact> offered(Frame f) {
        return page.offered(f);
    }
}
