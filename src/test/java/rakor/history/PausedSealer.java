package rakor.history;

import io.micronaut.context.annotation.Replaces;
import jakarta.inject.Singleton;
import rakor.common.RegencyClock;

/** Seals only when a test wakes it, so that tests know what is sealed. */
@Singleton
@Replaces(Sealer.class)
class PausedSealer extends Sealer {
    static volatile boolean awake;

    PausedSealer(SealService seals, RegencyClock clock) {
        super(seals, clock);
    }

    @Override
    void tick() {
        if (awake) {
            super.tick();
        }
    }
}
