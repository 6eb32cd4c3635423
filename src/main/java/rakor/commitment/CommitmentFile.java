package rakor.commitment;

import java.util.List;

/**
 * A commitment as its page needs it.
 *
 * @param moves what is legal now and permitted to the actor
 */
record CommitmentFile(Commitment commitment, Refs refs, List<CommitmentMove> moves) {
    boolean may(CommitmentMove move) {
        return moves.contains(move);
    }
}
