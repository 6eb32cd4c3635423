package rakor.commitment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static rakor.commitment.CommitmentStatus.*;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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

    @ParameterizedTest
    @EnumSource
    void onlyADraftCanBeWithdrawnAndCorrectionMovesNothing(CommitmentStatus from) {
        assertEquals(from == DRAFT ? Optional.of(WITHDRAWN) : Optional.empty(), CommitmentMove.WITHDRAWAL.from(from));
        assertEquals(Optional.of(from), CommitmentMove.CORRECTION.from(from));
        assertEquals(Optional.empty(), CommitmentMove.RECORD.from(from));
    }
}
