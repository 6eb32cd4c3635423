package rakor.common;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** The time of the regency. Instants carry whole seconds, because not every supported database keeps parts of them. */
public final class RegencyClock {
    private static final Instant FIRST = LocalDate.MIN.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    private static final Instant LAST = LocalDate.MAX.minusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
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

    /** An instant beyond the calendar, which only a wrong input names, falls on the calendar's end. */
    public LocalDate dayOf(Instant instant) {
        Instant within = instant.isBefore(FIRST) ? FIRST : instant.isAfter(LAST) ? LAST : instant;
        return LocalDate.ofInstant(within, clock.getZone());
    }

    public ZoneId zone() {
        return clock.getZone();
    }
}
