package rakor.common;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** The time of the regency. Instants carry whole seconds, because not every supported database keeps parts of them. */
public final class RegencyClock {
    private final Clock clock;

    public RegencyClock(Clock clock) {
        this.clock = clock;
    }

    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    /** The business day: today in the regency's zone. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, clock.getZone());
    }

    public ZoneId zone() {
        return clock.getZone();
    }
}
