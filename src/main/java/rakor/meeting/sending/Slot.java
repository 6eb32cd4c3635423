package rakor.meeting.sending;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import rakor.database.Row;

/**
 * What a calendar shows of a meeting.
 *
 * @param title null where notices carry none: in class T and R
 */
public record Slot(String title, LocalDate date, Instant startsAt, Instant endsAt, String venue) {
    static Slot read(Row row, boolean titled) {
        return new Slot(titled ? row.text("title") : null, row.day("date"), row.instant("starts_at"), row.instant("ends_at"), row.text("venue"));
    }

    /** When it is over: at its end where that is known, else with its day. */
    public Instant end(ZoneId zone) {
        return endsAt != null ? endsAt : date.plusDays(1).atStartOfDay(zone).toInstant();
    }

    /** When its day is over: the one it ends on, where it goes on past midnight. */
    Instant endOfDay(ZoneId zone) {
        LocalDate last = endsAt == null || endsAt.atZone(zone).toLocalDate().isBefore(date) ? date : endsAt.atZone(zone).toLocalDate();
        return last.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
