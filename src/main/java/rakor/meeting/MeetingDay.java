package rakor.meeting;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import rakor.common.Checks;
import rakor.common.RegencyClock;

/** The day of a meeting: said, or taken from its first hour in the regency's zone. Hours are never made up. */
final class MeetingDay {
    static final int FIRST_YEAR = 1945;
    private static final int YEARS_AHEAD = 10;
    private static final Duration LONGEST = Duration.ofDays(31);

    private MeetingDay() {}

    /** @return null when it was refused */
    static LocalDate of(Checks checks, LocalDate date, Instant startsAt, Instant endsAt, RegencyClock clock) {
        if (date == null && startsAt == null) {
            checks.present(null, "date");
            return null;
        }
        LocalDate day = startsAt == null ? date : clock.dayOf(startsAt);
        checks.refuse(date != null && !date.equals(day), "date", "meeting.error.date-differs");
        boolean far = day.getYear() < FIRST_YEAR || day.getYear() > clock.today().getYear() + YEARS_AHEAD;
        checks.refuse(far, date == null ? "startsAt" : "date", "meeting.error.date-far", FIRST_YEAR, YEARS_AHEAD);
        if (!far && endsAt != null) {
            Instant from = startsAt == null ? day.atStartOfDay(clock.zone()).toInstant() : startsAt;
            checks.refuse(!endsAt.isAfter(from) || endsAt.isAfter(from.plus(LONGEST)), "endsAt", "meeting.error.ends");
        }
        return far ? null : day;
    }
}
