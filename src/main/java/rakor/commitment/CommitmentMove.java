package rakor.commitment;

import static rakor.commitment.CommitmentStatus.*;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The moves of a commitment and, as data, where each leads from which state. Who may make them is {@link CommitmentAccess}. */
enum CommitmentMove {
    /** Written down by the recorder office; there is no state before it. */
    RECORD("recording", Map.of()),
    /** Terms while it is a draft, filing at any time, by the recorder office; leaves the state as it is. */
    CORRECTION("correction", Stream.of(CommitmentStatus.values()).collect(Collectors.toMap(Function.identity(), Function.identity()))),
    /** Taken on: what was proposed by the owner's party, what the owner offered instead by the counterpart's. */
    ACCEPTANCE("acceptance", Map.of(PROPOSED, ACTIVE, COUNTERED, ACTIVE)),
    /** Other terms, offered by the owner's party with a reason. */
    COUNTER_PROPOSAL("counter-proposal", Map.of(PROPOSED, COUNTERED)),
    /** Not taken on by the owner's party, with a reason. */
    REFUSAL("refusal", Map.of(PROPOSED, DECLINED, COUNTERED, DECLINED)),
    /** Put before the owner, by the recorder office or the counterpart's party; after a refusal with new terms or the reason for the same. */
    PROPOSAL("proposal", Map.of(DRAFT, PROPOSED, DECLINED, PROPOSED, COUNTERED, PROPOSED)),
    /** Taken back with a reason: a draft by the recorder office, later by the counterpart's party, or by the recorder office for a wrong entry. */
    WITHDRAWAL("withdrawal", Map.of(DRAFT, WITHDRAWN, PROPOSED, WITHDRAWN, COUNTERED, WITHDRAWN));

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

    /** Of the moves that have a page of their own the one of that noun. */
    static Optional<CommitmentMove> of(String noun) {
        return Stream.of(PROPOSAL, ACCEPTANCE, COUNTER_PROPOSAL, REFUSAL, WITHDRAWAL).filter(move -> move.noun.equals(noun)).findFirst();
    }
}
