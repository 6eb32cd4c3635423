package rakor.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PressesTest {
    private final ExecutorService people = Executors.newCachedThreadPool();

    @AfterEach
    void everybodyGoesHome() {
        people.shutdownNow();
    }

    @Test
    void neverMoreAtOnceThanThereArePresses() throws Exception {
        Presses presses = new Presses(2, 50, 10_000);
        AtomicInteger running = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        List<Future<Integer>> papers = IntStream.range(0, 30).mapToObj(i -> people.submit(() -> presses.hold(() -> {
            most.accumulateAndGet(running.incrementAndGet(), Math::max);
            Thread.yield();
            return running.decrementAndGet();
        }))).toList();
        for (Future<Integer> paper : papers) {
            paper.get(20, TimeUnit.SECONDS);
        }
        assertTrue(most.get() <= 2, most + " at once");
    }

    @Test
    void whoWaitsTooLongIsToldToComeBack() throws Exception {
        Presses presses = new Presses(1, 5, 50);
        CountDownLatch printing = new CountDownLatch(1);
        CountDownLatch enough = new CountDownLatch(1);
        Future<Boolean> first = held(presses, printing, enough);
        printing.await();
        assertThrows(PressBusy.class, () -> presses.hold(() -> true));
        enough.countDown();
        assertTrue(first.get(5, TimeUnit.SECONDS));
        assertEquals("free again", presses.hold(() -> "free again"));
    }

    @Test
    void noMoreWaitThanThereArePlaces() throws Exception {
        Presses presses = new Presses(1, 0, 60_000);
        CountDownLatch printing = new CountDownLatch(1);
        CountDownLatch enough = new CountDownLatch(1);
        held(presses, printing, enough);
        printing.await();
        assertThrows(PressBusy.class, () -> presses.hold(() -> true));
        enough.countDown();
    }

    @Test
    void aPaperThatFailsGivesItsPressBack() {
        Presses presses = new Presses(1, 0, 50);
        assertThrows(IllegalStateException.class, () -> presses.hold(() -> {
            throw new IllegalStateException();
        }));
        assertEquals(1, presses.<Integer>hold(() -> 1));
    }

    private Future<Boolean> held(Presses presses, CountDownLatch printing, CountDownLatch enough) {
        return people.submit(() -> presses.hold(() -> {
            printing.countDown();
            try {
                return enough.await(20, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                return false;
            }
        }));
    }
}
