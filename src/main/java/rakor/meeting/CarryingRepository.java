package rakor.meeting;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import rakor.common.Actor;
import rakor.database.Row;
import rakor.database.Rows;
import rakor.database.Sql;

/**
 * Takes agenda items from one meeting to the next. A matter is a chain of items, each carried from the one before, and
 * lives at the chain's end alone: an item can be carried once, and a link that is taken away frees its source.
 */
@Singleton
class CarryingRepository {
    private final Rows rows;

    CarryingRepository(Rows rows) {
        this.rows = rows;
    }

    /** In the order they came up; those of meetings still to come stand on an agenda already. */
    List<Unfinished> unfinished(Actor actor, long series, int most) {
        return rows.list(waiting(actor, series, List.of(SecurityClass.values())).add("LIMIT " + most), Unfinished::read);
    }

    /** Those a meeting can take up, kept as they are until the end of the transaction. */
    List<Unfinished> lockedFor(Actor actor, Meeting meeting, int most) {
        return rows.list(waiting(actor, meeting.content().series(), Unfinished.fitting(meeting.content().securityClass())).add("LIMIT " + most + " FOR UPDATE"), Unfinished::read);
    }

    private static Sql waiting(Actor actor, long series, List<SecurityClass> from) {
        return Sql.of("SELECT m.id, m.code, m.date, m.status, m.security_class, a.number, a.title, a.topic_id, a.presenter, a.minutes, a.outcome FROM meeting m JOIN agenda_item a ON a.meeting_id = m.id")
                .add("WHERE m.series_id = ? AND m.status NOT IN ('DRAFT', 'PLANNED') AND a.removed_at IS NULL AND a.kind = 'TOPIC' AND a.outcome IN ('OPEN', 'DEFERRED')", series).in("AND m.security_class IN", from)
                .add("AND NOT EXISTS (SELECT 1 FROM agenda_item n WHERE n.carried_meeting_id = a.meeting_id AND n.carried_number = a.number) AND").add(MeetingSight.condition(actor, "m"))
                .add("ORDER BY m.date, m.id, a.position, a.number");
    }

    void link(long meeting, int number, Unfinished.Source from) {
        rows.update(Sql.of("UPDATE agenda_item SET carried_meeting_id = ?, carried_number = ? WHERE meeting_id = ? AND number = ?", from.id(), from.number(), meeting, number));
    }

    void defer(Unfinished.Source it) {
        rows.update(Sql.of("UPDATE agenda_item SET outcome = 'DEFERRED', version = version + 1 WHERE meeting_id = ? AND number = ?", it.id(), it.number()));
    }

    /** What a meeting that is thrown away had taken up is free again. */
    void release(long meeting) {
        rows.update(Sql.of("UPDATE agenda_item SET carried_meeting_id = NULL, carried_number = NULL WHERE meeting_id = ?", meeting));
    }

    /** Where the items of a meeting come from and went to, by number; only meetings the actor sees. */
    Links links(Actor actor, long meeting) {
        Links links = new Links(new HashMap<>(), new HashMap<>());
        Sql sql = Sql.of("SELECT 0 AS onward, a.number, m.code, a.carried_number AS other, m.date FROM agenda_item a JOIN meeting m ON m.id = a.carried_meeting_id WHERE a.meeting_id = ? AND", meeting).add(MeetingSight.condition(actor, "m"))
                .add("UNION ALL SELECT 1, a.carried_number, m.code, a.number, m.date FROM agenda_item a JOIN meeting m ON m.id = a.meeting_id WHERE a.carried_meeting_id = ? AND", meeting).add(MeetingSight.condition(actor, "m"));
        rows.list(sql, links::take);
        return links;
    }

    record Links(Map<Integer, AgendaLink> from, Map<Integer, AgendaLink> to) {
        static final Links NONE = new Links(Map.of(), Map.of());

        private boolean take(Row row) {
            (row.flag("onward") ? to : from).put(row.small("number"), new AgendaLink(row.text("code"), row.small("other"), row.day("date")));
            return true;
        }
    }
}
