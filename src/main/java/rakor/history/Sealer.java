package rakor.history;

import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rakor.common.RegencyClock;
import rakor.history.SealService.Reach;

/** Seals what was written, every second while the server runs. Idle, it asks the database one cheap question. */
@Singleton
class Sealer {
    private static final Logger LOG = LoggerFactory.getLogger(Sealer.class);
    private static final Duration SETTLING = Duration.ofSeconds(30);
    private static final Duration SWEEP = Duration.ofMinutes(5);
    /** Keys below the last sealed one that a start looks through again. */
    private static final long START_BACK = 10_000;

    private final SealService seals;
    private final RegencyClock clock;
    private volatile boolean serving;
    private boolean failing;
    private Instant sweptAt;
    private long settled;
    private long settling;
    private Instant settlingSince;

    Sealer(SealService seals, RegencyClock clock) {
        this.seals = seals;
        this.clock = clock;
    }

    @EventListener
    void serve(ServerStartupEvent started) {
        serving = true;
    }

    @Scheduled(fixedDelay = "1s")
    void tick() {
        if (!serving) {
            return;
        }
        try {
            seal();
            failing = false;
        } catch (RuntimeException e) {
            if (!failing) {
                LOG.warn("The history is not being sealed for now: {}", e.getMessage());
            }
            failing = true;
        }
    }

    /** One look, and everything it finds. */
    synchronized void seal() {
        Instant now = clock.now();
        if (sweptAt == null) {
            settling = seals.last().historyId();
            settled = Math.max(0, settling - START_BACK);
            settlingSince = now;
        }
        drain(seals.beyond(settled));
        if (sweptAt == null || !now.isBefore(sweptAt.plus(SWEEP))) {
            drain(seals.all());
            sweptAt = now;
        }
        if (!now.isBefore(settlingSince.plus(SETTLING))) {
            settled = settling;
            settling = seals.last().historyId();
            settlingSince = now;
        }
    }

    private void drain(Reach reach) {
        if (seals.anything(reach)) {
            int sealed;
            do {
                sealed = seals.batch(reach);
            } while (sealed == SealService.BATCH);
        }
    }
}
