package rakor.commitment;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The moves of a commitment and, as data, where each leads from which state. */
enum CommitmentMove {
    /** Written down by the recorder office; there is no state before it. */
    RECORD("recording", Map.of()),
    /** Terms while it is a draft, filing at any time, by the recorder office; leaves the state as it is. */
    CORRECTION("correction", Stream.of(CommitmentStatus.values()).collect(Collectors.toMap(Function.identity(), Function.identity()))),
    /** Taken back by the recorder office, with a reason. */
    WITHDRAWAL("withdrawal", Map.of(CommitmentStatus.DRAFT, CommitmentStatus.WITHDRAWN));

    private final String noun;
    private final Map<CommitmentStatus, CommitmentStatus> table;

    CommitmentMove(String noun, Map<CommitmentStatus, CommitmentStatus> table) {
        this.noun = noun;
        this.table = table;
    }

    /** The word of the address and of the history: {@code withdrawal}. */
    String noun() {
        return noun;
    }

    /** The message key of its label. */
    String label() {
        return "commitment.move." + noun;
    }

    /** The state the move leads to; nothing where it is not legal. */
    Optional<CommitmentStatus> from(CommitmentStatus status) {
        return Optional.ofNullable(table.get(status));
    }
}
