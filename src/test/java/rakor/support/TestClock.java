package rakor.support;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Replaces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import rakor.common.RegencyClock;

/** The clock of the tests: real until a test sets it. */
@Factory
public class TestClock {
    private static volatile Clock now = Clock.systemUTC();
    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

    @Singleton
    @Replaces(RegencyClock.class)
    RegencyClock clock() {
        return new RegencyClock(new Clock() {
            @Override
            public ZoneId getZone() {
                return ZONE;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Instant instant() {
                return now.instant();
            }
        });
    }

    /** Stands still at noon WIB of a day. */
    public static void set(LocalDate day) {
        set(day.atTime(12, 0).atZone(ZONE).toInstant());
    }

    public static void set(Instant instant) {
        now = Clock.fixed(instant, ZoneOffset.UTC);
    }

    public static void real() {
        now = Clock.systemUTC();
    }
}
