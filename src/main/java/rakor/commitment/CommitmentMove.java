package rakor.commitment;

import static rakor.commitment.CommitmentStatus.*;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The moves of a commitment and, as data, where each leads from which state. Who may make them is {@link CommitmentAccess}. */
public enum CommitmentMove {
    /** Written down by the recorder office; there is no state before it. */
    RECORD("recording", Table.of()),
    /** Terms while it is a draft, filing at any time, by the recorder office; leaves the state as it is. */
    CORRECTION("correction", Table.of().stays(EnumSet.allOf(CommitmentStatus.class))),
    /** Taken on: what was proposed by the owner's party, what the owner offered instead by the counterpart's. */
    ACCEPTANCE("acceptance", Table.of().leads(PROPOSED, ACTIVE).leads(COUNTERED, ACTIVE)),
    /** Other terms, offered by the owner's party with a reason. */
    COUNTER_PROPOSAL("counter-proposal", Table.of().leads(PROPOSED, COUNTERED)),
    /** Not taken on by the owner's party, with a reason. */
    REFUSAL("refusal", Table.of().leads(PROPOSED, DECLINED).leads(COUNTERED, DECLINED)),
    /** Put before the owner, by the recorder office or the counterpart's party; after a refusal with new terms or the reason for the same. */
    PROPOSAL("proposal", Table.of().leads(DRAFT, PROPOSED).leads(DECLINED, PROPOSED).leads(COUNTERED, PROPOSED)),
    /** Verified by the counterpart's party, wholly or in part. */
    VERIFICATION("verification", Table.of().leads(REPORTED, FULFILLED, ACTIVE)),
    /** Sent back by the counterpart's party, which does not find it done. */
    RETURN("return", Table.of().leads(REPORTED, ACTIVE)),
    /** Whether the terms change, by the other party. */
    AMENDMENT_DECISION("amendment-decision", Table.of().stays(EnumSet.of(ACTIVE))),
    /** Whether it is given up, by the other party. */
    RELEASE_DECISION("release-decision", Table.of().leads(ACTIVE, RELEASED, ACTIVE).leads(REPORTED, RELEASED, REPORTED)),
    /** What the counterpart's party says to that. */
    IMPOSSIBILITY_ANSWER("impossibility-answer", Table.of().stays(EnumSet.of(IMPOSSIBLE_CLAIMED))),
    /** Whether it cannot be done, by leadership. */
    RULING("ruling", Table.of().leads(IMPOSSIBLE_CLAIMED, CLOSED_IMPOSSIBLE, ACTIVE)),
    /** Whether it is held up by an organisation as the owner says, by that organisation. */
    BLOCKAGE_ANSWER("blockage-answer", Table.of().stays(EnumSet.of(ACTIVE))),
    /** Whether the entry was wrong, by leadership. */
    ANNULMENT_DECISION("annulment-decision", Table.of().mayEnd(EnumSet.range(PROPOSED, WITHDRAWN), ANNULLED)),
    /** Reported as done by the owner's party. */
    COMPLETION("completion", Table.of().leads(ACTIVE, REPORTED)),
    /** How far it has come, by the owner's party or a supporter. */
    PROGRESS_REPORT("progress-report", Table.of().stays(EnumSet.of(ACTIVE))),
    /** How far others see it has come: the counterpart's party or the recorder office. */
    OBSERVATION("observation", Table.of().stays(EnumSet.of(ACTIVE, REPORTED))),
    /** The post that carries it, named by the owner's party where none was. */
    OWNER_POST("owner-post", Table.of().stays(EnumSet.of(ACTIVE))),
    /** Other terms, asked for by one party. */
    AMENDMENT("amendment", Table.of().stays(EnumSet.of(ACTIVE))),
    /** Giving it up, asked for by one party. */
    RELEASE("release", Table.of().stays(EnumSet.of(ACTIVE, REPORTED))),
    /** The owner's party says that it cannot be done. */
    IMPOSSIBILITY("impossibility", Table.of().leads(ACTIVE, IMPOSSIBLE_CLAIMED)),
    /** A report or claim taken back by the owner's party. */
    RETRACTION("retraction", Table.of().leads(REPORTED, ACTIVE).leads(IMPOSSIBLE_CLAIMED, ACTIVE)),
    /** Closed too early: open again with a new due date. */
    REOPENING("reopening", Table.of().leads(FULFILLED, ACTIVE).leads(CLOSED_IMPOSSIBLE, ACTIVE).leads(RELEASED, ACTIVE)),
    /** A party says that what was recorded on its behalf is not what it declared. */
    DISPUTE("dispute", Table.of().leads(ACTIVE, PROPOSED, COUNTERED, REPORTED).leads(DECLINED, PROPOSED, COUNTERED).leads(COUNTERED, PROPOSED)
            .leads(REPORTED, ACTIVE, REPORTED, PROPOSED, COUNTERED).leads(IMPOSSIBLE_CLAIMED, PROPOSED, COUNTERED).leads(FULFILLED, REPORTED, ACTIVE)),
    /** Taken back with a reason: a draft by the recorder office, later by the counterpart's party, or by the recorder office for a wrong entry. */
    WITHDRAWAL("withdrawal", Table.of().leads(DRAFT, WITHDRAWN).leads(PROPOSED, WITHDRAWN).leads(COUNTERED, WITHDRAWN)),
    /** A wrong entry, by the recorder office; what was once a promise only with leadership's word. */
    ANNULMENT("annulment", Table.of().mayEnd(EnumSet.range(PROPOSED, WITHDRAWN), ANNULLED));

    /** Where a move leads from each state from which it is legal; the first is where it mostly leads. */
    private static final class Table {
        private final Map<CommitmentStatus, List<CommitmentStatus>> rows = new EnumMap<>(CommitmentStatus.class);

        public static Table of() {
            return new Table();
        }

        Table leads(CommitmentStatus from, CommitmentStatus... to) {
            rows.put(from, List.of(to));
            return this;
        }

        Table stays(Collection<CommitmentStatus> in) {
            in.forEach(state -> leads(state, state));
            return this;
        }

        Table mayEnd(Collection<CommitmentStatus> from, CommitmentStatus end) {
            from.forEach(state -> leads(state, end, state));
            return this;
        }
    }

    /** What a party declares, and what may be declared on its behalf. */
    private static final Set<CommitmentMove> DECLARATIONS = EnumSet.of(ACCEPTANCE, COUNTER_PROPOSAL, REFUSAL, COMPLETION, VERIFICATION);
    /** What a party does under an agreement, and thereby says that it is one. */
    private static final Set<CommitmentMove> CONFIRMATIONS = EnumSet.of(AMENDMENT, AMENDMENT_DECISION, RELEASE, RELEASE_DECISION, IMPOSSIBILITY, IMPOSSIBILITY_ANSWER, PROGRESS_REPORT, OWNER_POST, REOPENING);
    /** What was recorded on its behalf and is confirmed by that. */
    private static final Set<CommitmentMove> AGREED = EnumSet.of(ACCEPTANCE, COUNTER_PROPOSAL);
    /** What is not the next step, but open all the same. */
    private static final Set<CommitmentMove> RARE = EnumSet.of(OBSERVATION, OWNER_POST, AMENDMENT, RELEASE, IMPOSSIBILITY, RETRACTION, REOPENING, DISPUTE, ANNULMENT);
    private static final Set<CommitmentMove> WITHOUT_PAGE = EnumSet.of(RECORD, CORRECTION);
    private final String noun;
    private final Table table;

    CommitmentMove(String noun, Table table) {
        this.noun = noun;
        this.table = table;
    }

    /** The word of the address and of the history: {@code withdrawal}. */
    public String noun() {
        return noun;
    }

    /** The message key of its label. */
    String label() {
        return "commitment.move." + noun;
    }

    boolean rare() {
        return RARE.contains(this);
    }

    boolean declares() {
        return DECLARATIONS.contains(this);
    }

    /** Whether a party that makes this move itself thereby confirms what was declared for it by the other. */
    boolean confirms(CommitmentMove declared) {
        return this == COMPLETION || this == VERIFICATION || this == RETURN || CONFIRMATIONS.contains(this) && AGREED.contains(declared);
    }

    /** What a party may dispute in that state, if it was recorded on its behalf: what led there, and what that was built on. */
    static List<CommitmentMove> declared(CommitmentStatus status) {
        return switch (status) {
            case ACTIVE -> List.of(ACCEPTANCE, COUNTER_PROPOSAL, VERIFICATION);
            case DECLINED -> List.of(REFUSAL);
            case COUNTERED -> List.of(COUNTER_PROPOSAL);
            case REPORTED -> List.of(ACCEPTANCE, COUNTER_PROPOSAL, COMPLETION, VERIFICATION);
            case IMPOSSIBLE_CLAIMED -> List.of(ACCEPTANCE, COUNTER_PROPOSAL);
            case FULFILLED -> List.of(COMPLETION, VERIFICATION);
            default -> List.of();
        };
    }

    boolean legal(CommitmentStatus from) {
        return table.rows.containsKey(from);
    }

    /** The states the move may lead to; empty where it is not legal. */
    List<CommitmentStatus> from(CommitmentStatus status) {
        return table.rows.getOrDefault(status, List.of());
    }

    /** Those that have a page of their own, in the order in which pages offer them. */
    static Stream<CommitmentMove> asked() {
        return Arrays.stream(values()).filter(move -> !WITHOUT_PAGE.contains(move));
    }

    /** Of the moves that have a page of their own the one of that noun. */
    public static Optional<CommitmentMove> of(String noun) {
        return asked().filter(move -> move.noun.equals(noun)).findFirst();
    }
}
