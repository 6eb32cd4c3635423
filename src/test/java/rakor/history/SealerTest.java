package rakor.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rakor.common.RegencyClock;
import rakor.database.DatabaseBusy;
import rakor.support.RakorTest;
import rakor.support.TestClock;

@RakorTest
class SealerTest {
    private final Ledger ledger;
    private final SealRepository repository;
    private final SealService seals;
    private final ChainService chain;
    private final LateWriter late;
    private final RegencyClock clock;

    SealerTest(Ledger ledger, SealRepository repository, SealService seals, ChainService chain, LateWriter late, RegencyClock clock) {
        this.ledger = ledger;
        this.repository = repository;
        this.seals = seals;
        this.chain = chain;
        this.late = late;
        this.clock = clock;
    }

    @BeforeEach
    void nothingWritten() {
        TestClock.real();
        ledger.empty();
    }

    private long unsealed() {
        return chain.check(null).unsealed();
    }

    @Test
    void theRunningServerSealsWithinFiveSeconds() {
        PausedSealer.awake = true;
        try {
            ledger.write(1, "recording", "holding");
            Instant end = Instant.now().plusSeconds(5);
            while (unsealed() > 0 && Instant.now().isBefore(end)) {
                Thread.onSpinWait();
            }
            assertEquals(0, unsealed());
        } finally {
            PausedSealer.awake = false;
        }
    }

    @Test
    void aBacklogOfManyBatchesIsSealedInOneLook() {
        String[] moves = new String[2 * SealService.BATCH + 1];
        java.util.Arrays.fill(moves, "correction");
        ledger.write(1, moves);
        new Sealer(seals, clock).seal();
        assertEquals(moves.length, seals.last().number());
        assertTrue(chain.check(null).sound());
    }

    @Test
    void aRowThatIsCommittedAfterALaterKeyWasSealedGetsItsSealToo() throws Exception {
        Sealer sealer = new Sealer(seals, clock);
        try (LateWriter.Open open = late.begin(1)) {
            ledger.write(2, "recording");
            sealer.seal();
            assertEquals(1, seals.last().number());
            assertTrue(seals.last().historyId() > open.key());
            open.commit();
        }
        sealer.seal();
        assertEquals(2, seals.last().number());
        assertTrue(chain.check(null).sound());
    }

    @Test
    void aRowThatComesToLightWhenTheWindowHasPassedIsSealedByTheNextSweep() throws Exception {
        Sealer sealer = new Sealer(seals, clock);
        ledger.write(3, "recording");
        sealer.seal();
        Instant start = clock.now();
        try (LateWriter.Open open = late.begin(1)) {
            ledger.write(2, "recording");
            for (int minute = 1; minute < 4; minute++) {
                TestClock.set(start.plus(Duration.ofMinutes(minute)));
                sealer.seal();
            }
            open.commit();
        }
        sealer.seal();
        assertEquals(1, unsealed());
        TestClock.set(start.plus(Duration.ofMinutes(6)));
        sealer.seal();
        assertEquals(0, unsealed());
    }

    @Test
    void aSecondNodeWaitsForTheClaimAndTakesItWhenTheFirstFellSilent() {
        Instant start = clock.now();
        TestClock.set(start);
        SealService other = new SealService(repository, clock);
        ledger.write(1, "recording");
        assertEquals(1, late.in(() -> other.batch(other.all())));
        ledger.write(1, "holding");
        assertEquals(0, seals.batch(seals.all()));
        TestClock.set(start.plusSeconds(3));
        assertEquals(1, seals.batch(seals.all()));
    }

    @Test
    void twoWhoWriteAboutOneRecordAtOnceBothGetTheirPlaceInItsStory() throws Exception {
        List<Thread> writers = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            Thread thread = new Thread(() -> {
                for (int written = 0; written < 100;) {
                    try {
                        ledger.write(1, "correction");
                        written++;
                    } catch (DatabaseBusy e) {
                        // answered 503: the caller comes again
                    }
                }
            });
            writers.add(thread);
            thread.start();
        }
        for (Thread writer : writers) {
            writer.join();
        }
        assertEquals(200, ledger.number("SELECT MAX(seq) AS n FROM history WHERE record = 'meeting' AND record_id = 1"));
        assertTrue(chain.check(null).sound());
    }

    @Test
    void manyNodesAtOnceMakeOneUnbrokenSequence() throws Exception {
        String[] moves = new String[1200];
        java.util.Arrays.fill(moves, "correction");
        ledger.write(1, moves);
        CountDownLatch go = new CountDownLatch(1);
        List<Thread> nodes = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            SealService node = new SealService(repository, clock);
            Thread thread = new Thread(() -> {
                try {
                    go.await();
                    for (int round = 0; round < 20; round++) {
                        late.in(() -> node.batch(node.all()));
                    }
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
            nodes.add(thread);
            thread.start();
        }
        go.countDown();
        for (Thread node : nodes) {
            node.join();
        }
        assertEquals(1200, seals.last().number());
        assertTrue(chain.check(null).sound());
    }
}
