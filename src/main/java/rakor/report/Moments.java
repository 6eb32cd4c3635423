package rakor.report;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import rakor.commitment.Reckonings;
import rakor.common.DomainError;
import rakor.common.RegencyClock;

/** Finds the moments that reports tell of, by the regency's clock. */
@Singleton
class Moments {
    private final Reckonings reckonings;
    private final RegencyClock clock;

    Moments(Reckonings reckonings, RegencyClock clock) {
        this.reckonings = reckonings;
        this.clock = clock;
    }

    AsOf present() {
        return of(clock.today(), clock.now());
    }

    /** @throws DomainError of kind INVALID for what has not come yet */
    AsOf of(FollowUpAsk ask) {
        return of("asOf", ask.asOf() == null ? clock.today() : ask.asOf(), ask.known());
    }

    /**
     * The day to compare with, by the same knowledge.
     *
     * @return null where none was asked for
     * @throws DomainError of kind INVALID for what has not come yet
     */
    AsOf other(FollowUpAsk ask) {
        return ask.compareTo() == null ? null : of("compareTo", ask.compareTo(), ask.known());
    }

    private AsOf of(String field, LocalDate day, KnownAt known) {
        if (day.getYear() < 1000) {
            throw DomainError.unreadable("error.parameter-value", field);
        }
        if (day.isAfter(clock.today())) {
            throw DomainError.invalid(field, "report.error.future");
        }
        Instant now = clock.now();
        if (known.at() != null && known.at().isAfter(now)) {
            throw DomainError.invalid("knownAt", "report.error.future-known");
        }
        return of(day, known.then() ? earlier(end(day).minusSeconds(1), now) : known.at() == null ? now : known.at());
    }

    private AsOf of(LocalDate day, Instant known) {
        return new AsOf(reckonings.on(day), known, end(day), day.equals(clock.today()) && known.equals(clock.now()));
    }

    /** The first moment after a day. */
    private Instant end(LocalDate day) {
        return day.plusDays(1).atStartOfDay(clock.zone()).toInstant();
    }

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }
}
