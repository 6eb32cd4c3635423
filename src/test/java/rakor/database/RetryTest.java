package rakor.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rakor.common.DomainError;
import rakor.support.RakorTest;

@RakorTest
class RetryTest {
    private final Rivals rivals;

    RetryTest(Rivals rivals) {
        this.rivals = rivals;
    }

    @BeforeEach
    void twoRows() {
        rivals.prepare();
    }

    @Test
    void theLoserOfADeadlockRunsAgainWholeAndBothChangesStand() {
        CyclicBarrier barrier = new CyclicBarrier(2);
        CompletableFuture.allOf(CompletableFuture.runAsync(() -> rivals.add("left", "right", barrier)), CompletableFuture.runAsync(() -> rivals.add("right", "left", barrier))).join();
        assertEquals("2", rivals.value("left"));
        assertEquals("2", rivals.value("right"));
        assertTrue(rivals.runs.get() > 2, "no deadlock came about, so nothing was shown");
    }

    @Test
    void theSecondTryIsATransactionToo() {
        assertThrows(DomainError.class, () -> rivals.writeThenRefuseInTheSecondTry("left"));
        assertEquals(2, rivals.runs.get());
        assertEquals("0", rivals.value("left"), "what the refused second try wrote must not stand");
    }

    @ParameterizedTest
    @ValueSource(ints = {1213, 1205, 1020, 1047})
    void aReasonThatPassesIsTriedAgainAndThenGivenUp(int error) {
        assertThrows(DatabaseBusy.class, () -> rivals.fail("HY000", error));
        assertEquals(Retry.TRIES, rivals.runs.get());
    }

    @Test
    void aReasonThatStaysIsNotTriedAgain() {
        assertThrows(DatabaseError.class, () -> rivals.fail("23000", 1062));
        assertEquals(1, rivals.runs.get());
    }

    @Test
    void aRecordThatAnotherChangedIsNotTriedAgain() {
        assertThrows(DomainError.class, rivals::stale);
        assertEquals(1, rivals.runs.get());
    }

    @Test
    void onlyTheOutermostTransactionIsTriedAgain() {
        assertThrows(DatabaseBusy.class, rivals::failInside);
        assertEquals(Retry.TRIES, rivals.runs.get());
    }

    @Test
    void whatNoColumnCanHoldIsAFaultUnlessItWasTyped() {
        assertThrows(DatabaseError.class, () -> rivals.knows("\u20ac"));
        assertFalse(rivals.knows(Sql.ascii("\u20ac")));
        assertTrue(rivals.knows("left"));
    }

    @Test
    void readingIsTriedAgainToo() {
        assertThrows(DatabaseBusy.class, rivals::failReading);
        assertEquals(Retry.TRIES, rivals.runs.get());
    }
}
