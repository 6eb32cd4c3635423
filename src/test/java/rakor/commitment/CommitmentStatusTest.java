package rakor.commitment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static rakor.commitment.CommitmentStatus.*;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rakor.web.Messages;

class CommitmentStatusTest {
    private final Messages messages = new Messages();

    @ParameterizedTest
    @EnumSource
    void everyStateIsEitherOpenOrEndedAndHasItsWords(CommitmentStatus status) {
        assertNotEquals(status.ended(), status.stillOpen());
        assertEquals(status.stillOpen(), CommitmentStatus.open().contains(status));
        assertTrue(!status.mayLack() || status.stillOpen());
        assertTrue(!status.awaitingCheck() || status.stillOpen());
        for (Locale locale : Set.of(new Locale("id"), Locale.ENGLISH)) {
            for (String key : Set.of("commitment.status." + status, "commitment.meaning." + status)) {
                assertNotEquals(key, messages.text(locale, key));
            }
        }
    }

    @Test
    void theGroupsAreThoseOfTheDomain() {
        assertEquals(EnumSet.of(DRAFT, PROPOSED, COUNTERED, ACTIVE, REPORTED, IMPOSSIBLE_CLAIMED), CommitmentStatus.open());
        assertEquals(EnumSet.of(DRAFT, PROPOSED, COUNTERED, ACTIVE, REPORTED), CommitmentStatus.lacking());
        assertEquals(Set.of(REPORTED, IMPOSSIBLE_CLAIMED), Set.copyOf(Arrays.stream(values()).filter(CommitmentStatus::awaitingCheck).toList()));
    }

    /** The table of the domain, as text: what is not named here leads nowhere. */
    @Test
    void everyMoveLeadsWhereTheDomainSays() {
        List<String> table = List.of(
                "DRAFT proposal PROPOSED", "DECLINED proposal PROPOSED", "COUNTERED proposal PROPOSED",
                "PROPOSED acceptance ACTIVE", "COUNTERED acceptance ACTIVE", "PROPOSED counter-proposal COUNTERED",
                "PROPOSED refusal DECLINED", "COUNTERED refusal DECLINED",
                "DRAFT withdrawal WITHDRAWN", "PROPOSED withdrawal WITHDRAWN", "COUNTERED withdrawal WITHDRAWN",
                "ACTIVE completion REPORTED", "REPORTED verification FULFILLED", "REPORTED verification ACTIVE", "REPORTED return ACTIVE",
                "REPORTED retraction ACTIVE", "IMPOSSIBLE_CLAIMED retraction ACTIVE",
                "ACTIVE impossibility IMPOSSIBLE_CLAIMED", "IMPOSSIBLE_CLAIMED ruling CLOSED_IMPOSSIBLE", "IMPOSSIBLE_CLAIMED ruling ACTIVE",
                "ACTIVE release-decision RELEASED", "REPORTED release-decision RELEASED",
                "FULFILLED reopening ACTIVE", "CLOSED_IMPOSSIBLE reopening ACTIVE", "RELEASED reopening ACTIVE",
                "ACTIVE dispute PROPOSED", "ACTIVE dispute COUNTERED", "ACTIVE dispute REPORTED", "DECLINED dispute PROPOSED", "DECLINED dispute COUNTERED", "REPORTED dispute PROPOSED", "REPORTED dispute COUNTERED",
                "IMPOSSIBLE_CLAIMED dispute PROPOSED", "IMPOSSIBLE_CLAIMED dispute COUNTERED", "COUNTERED dispute PROPOSED", "REPORTED dispute ACTIVE", "FULFILLED dispute REPORTED", "FULFILLED dispute ACTIVE",
                "PROPOSED annulment ANNULLED", "COUNTERED annulment ANNULLED", "ACTIVE annulment ANNULLED", "REPORTED annulment ANNULLED", "IMPOSSIBLE_CLAIMED annulment ANNULLED", "FULFILLED annulment ANNULLED",
                "CLOSED_IMPOSSIBLE annulment ANNULLED", "RELEASED annulment ANNULLED", "DECLINED annulment ANNULLED", "WITHDRAWN annulment ANNULLED",
                "PROPOSED annulment-decision ANNULLED", "COUNTERED annulment-decision ANNULLED", "ACTIVE annulment-decision ANNULLED", "REPORTED annulment-decision ANNULLED", "IMPOSSIBLE_CLAIMED annulment-decision ANNULLED", "FULFILLED annulment-decision ANNULLED",
                "CLOSED_IMPOSSIBLE annulment-decision ANNULLED", "RELEASED annulment-decision ANNULLED", "DECLINED annulment-decision ANNULLED", "WITHDRAWN annulment-decision ANNULLED");
        Set<String> found = new TreeSet<>();
        for (CommitmentMove move : CommitmentMove.values()) {
            for (CommitmentStatus from : values()) {
                move.from(from).stream().filter(to -> move != CommitmentMove.CORRECTION && to != from).forEach(to -> found.add(from + " " + move.noun() + " " + to));
            }
        }
        assertEquals(new TreeSet<>(table), found);
    }

    @ParameterizedTest
    @EnumSource
    void correctionMovesNothing(CommitmentStatus from) {
        assertEquals(List.of(from), CommitmentMove.CORRECTION.from(from));
    }
}
