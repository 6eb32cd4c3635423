package rakor.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import org.junit.jupiter.api.Test;
import rakor.support.RakorTest;

@RakorTest
class RetryTest {
    private final Rivals rivals;

    RetryTest(Rivals rivals) {
        this.rivals = rivals;
    }

    @Test
    void theLoserOfADeadlockRunsAgainWholeAndBothChangesStand() {
        rivals.prepare();
        CyclicBarrier barrier = new CyclicBarrier(2);
        CompletableFuture.allOf(CompletableFuture.runAsync(() -> rivals.add("left", "right", barrier)), CompletableFuture.runAsync(() -> rivals.add("right", "left", barrier))).join();
        assertEquals("2", rivals.value("left"));
        assertEquals("2", rivals.value("right"));
        assertTrue(rivals.runs.get() > 2, "no deadlock came about, so nothing was shown");
    }
}
