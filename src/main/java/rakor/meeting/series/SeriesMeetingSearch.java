package rakor.meeting.series;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rakor.common.Actor;
import rakor.database.Rows;
import rakor.database.Sql;
import rakor.meeting.MeetingLookup;
import rakor.meeting.MeetingRef;
import rakor.meeting.MeetingSight;

/** The meetings of a forum. */
@Singleton
class SeriesMeetingSearch {
    private static final int SHOWN = 20;
    private final Rows rows;

    SeriesMeetingSearch(Rows rows) {
        this.rows = rows;
    }

    record Time(LocalDate date, Instant startsAt, Instant endsAt) {}

    /** The latest that took place or is planned, whoever sees it. */
    Optional<Time> last(long series) {
        return rows.one(Sql.of("SELECT m.date, m.starts_at, m.ends_at FROM meeting m WHERE m.series_id = ? AND m.status <> 'CANCELLED' AND m.discarded_at IS NULL ORDER BY m.date DESC, m.id DESC LIMIT 1", series),
                row -> new Time(row.day("date"), row.instant("starts_at"), row.instant("ends_at")));
    }

    /** One of the actor's record that is still to come on that day; without a day, the first from today on. */
    Optional<MeetingRef> coming(Actor actor, long series, LocalDate day, LocalDate today) {
        Sql sql = Sql.of(MeetingLookup.MEETING + " m.series_id = ? AND m.status IN ('DRAFT', 'PLANNED') AND m.discarded_at IS NULL AND m.date " + (day == null ? ">=" : "=") + " ?", series, day == null ? today : day);
        return rows.one(sql.in("AND m.recorder_id IN", actor.actsFor()).add("ORDER BY m.date, m.id LIMIT 1"), MeetingLookup::ref);
    }

    /** Whose day has passed though nobody said that they took place; what is on their agenda waits there. */
    List<MeetingRef> forgotten(Actor actor, long series, LocalDate today) {
        return list(actor, series, "AND m.status IN ('DRAFT', 'PLANNED') AND m.date < ? ORDER BY m.date, m.id", today);
    }

    List<MeetingRef> coming(Actor actor, long series, LocalDate today) {
        return list(actor, series, "AND m.status IN ('DRAFT', 'PLANNED') AND m.date >= ? ORDER BY m.date, m.id", today);
    }

    /** The latest first. */
    List<MeetingRef> past(Actor actor, long series, LocalDate today) {
        return list(actor, series, "AND (m.status NOT IN ('DRAFT', 'PLANNED') OR m.date < ?) ORDER BY m.date DESC, m.id DESC", today);
    }

    private List<MeetingRef> list(Actor actor, long series, String which, LocalDate today) {
        return rows.list(Sql.of(MeetingLookup.MEETING + " m.series_id = ? AND", series).add(MeetingSight.condition(actor, "m")).add(which + " LIMIT " + SHOWN, today), MeetingLookup::ref);
    }

    /** The day of the next meeting the actor sees, by forum. */
    Map<Long, LocalDate> next(Actor actor, Collection<Long> series, LocalDate today) {
        Map<Long, LocalDate> next = new HashMap<>();
        Sql sql = Sql.of("").in("SELECT m.series_id, MIN(m.date) AS date FROM meeting m WHERE m.series_id IN", series).add("AND m.status IN ('DRAFT', 'PLANNED') AND m.date >= ? AND", today);
        rows.list(sql.add(MeetingSight.condition(actor, "m")).add("GROUP BY m.series_id"), row -> next.put(row.number("series_id"), row.day("date")));
        return next;
    }
}
