package rakor.meeting.series;

import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import rakor.common.Actor;
import rakor.common.RegencyClock;
import rakor.common.Role;
import rakor.database.Row;
import rakor.database.Rows;
import rakor.database.Sql;
import rakor.meeting.MeetingLookup;
import rakor.meeting.MeetingRef;
import rakor.meeting.MeetingSeries;
import rakor.meeting.MeetingSight;

/** Answers the record: which forums there are, and where a meeting stands in its own. */
@Singleton
class SeriesLookup implements MeetingSeries {
    private static final String FORUM = "SELECT f.id, f.code, f.name, f.recorder_id, f.ended_on FROM series f WHERE";
    private static final int OFFERED = 200;
    private final Rows rows;
    private final RegencyClock clock;

    SeriesLookup(Rows rows, RegencyClock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    @ReadOnly
    public Optional<Forum> find(Actor actor, String code) {
        return rows.one(Sql.of(FORUM + " f.code = ? AND", Sql.ascii(code)).add(SeriesSight.condition(actor, "f")), SeriesLookup::forum);
    }

    @Override
    @ReadOnly
    public String code(Long series) {
        return series == null ? null : rows.one(Sql.of("SELECT f.code FROM series f WHERE f.id = ?", series), row -> row.text("code")).orElse(null);
    }

    @Override
    @ReadOnly
    public List<Forum> kept(Actor actor) {
        return rows.list(Sql.of("").in(FORUM + " f.recorder_id IN", actor.actsFor()).add("AND (f.ended_on IS NULL OR f.ended_on > ?) ORDER BY f.name, f.id LIMIT " + OFFERED, clock.today()), SeriesLookup::forum);
    }

    @Override
    @ReadOnly
    public Place place(Actor actor, Long series, MeetingRef meeting) {
        if (series == null) {
            return null;
        }
        Forum forum = rows.one(Sql.of(FORUM + " f.id = ?", series), SeriesLookup::forum).orElseThrow();
        return new Place(forum.code(), forum.name(), actor.hasAny(Role.OFFICIAL, Role.LEADERSHIP, Role.AUDITOR), neighbour(actor, series, meeting, true), neighbour(actor, series, meeting, false));
    }

    private MeetingRef neighbour(Actor actor, long series, MeetingRef meeting, boolean before) {
        String way = before ? "<" : ">";
        String order = before ? " DESC" : "";
        Sql sql = Sql.of(MeetingLookup.MEETING + " m.series_id = ? AND m.date " + way + "= ? AND (m.date " + way + " ? OR m.id " + way + " ?) AND m.status <> 'CANCELLED' AND", series, meeting.date(), meeting.date(), meeting.id());
        return rows.one(sql.add(MeetingSight.condition(actor, "m")).add("ORDER BY m.date" + order + ", m.id" + order + " LIMIT 1"), MeetingLookup::ref).orElse(null);
    }

    private static Forum forum(Row row) {
        return new Forum(row.number("id"), row.text("code"), row.text("name"), row.number("recorder_id"), row.day("ended_on"));
    }
}
