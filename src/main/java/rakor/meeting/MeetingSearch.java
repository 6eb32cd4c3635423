package rakor.meeting;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rakor.common.Actor;
import rakor.common.Slice;
import rakor.database.Row;
import rakor.database.Rows;
import rakor.database.Sql;
import rakor.web.ListQuery;

/** Reads meetings, always within the actor's sight. */
@Singleton
class MeetingSearch {
    private static final String PARTS = "SELECT 'HOST' AS part, h.number, h.organization_id, NULL AS url, NULL AS date, NULL AS starts_at, NULL AS ends_at, NULL AS venue, NULL AS reason, NULL AS changed_at FROM meeting_host h WHERE h.meeting_id = ?"
            + " UNION ALL SELECT 'SOURCE', s.number, NULL, s.url, NULL, NULL, NULL, NULL, NULL, NULL FROM meeting_source s WHERE s.meeting_id = ?"
            + " UNION ALL SELECT 'FORMER', d.number, NULL, NULL, d.date, d.starts_at, d.ends_at, d.venue, d.reason, d.changed_at FROM meeting_former_date d WHERE d.meeting_id = ?"
            + " ORDER BY part, number";
    private final Rows rows;

    MeetingSearch(Rows rows) {
        this.rows = rows;
    }

    /** Two statements: the meeting, and its hosts, sources and former dates together. */
    Optional<Meeting> find(Actor actor, String code) {
        if (!code.matches("R-[0-9]{4}-[0-9]{4,12}")) {
            return Optional.empty();
        }
        Parts parts = new Parts(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Sql sql = Sql.of("SELECT m.* FROM meeting m WHERE").add(MeetingSight.condition(actor, "m")).add("AND m.code = ?", Sql.ascii(code));
        return rows.one(sql, row -> read(row, parts)).map(meeting -> {
            rows.list(Sql.of(PARTS, meeting.id(), meeting.id(), meeting.id()), parts::take);
            return meeting;
        });
    }

    private static Meeting read(Row row, Parts parts) {
        MeetingContent content = MeetingContent.read(row, parts.hosts(), parts.sources());
        return new Meeting(row.number("id"), row.text("code"), row.of(MeetingStatus.class, "status"), row.text("status_reason"), row.text("revision"), row.number("version"), content, parts.formerDates());
    }

    /** Another meeting of that day with that title which the actor sees. */
    Optional<String> twin(Actor actor, Meeting meeting) {
        Sql sql = Sql.of("SELECT m.code FROM meeting m WHERE").add(MeetingSight.condition(actor, "m"));
        return rows.one(sql.add("AND m.date = ? AND m.title = ? AND m.id <> ? AND m.status <> 'CANCELLED' ORDER BY m.id LIMIT 1", meeting.content().date(), meeting.content().title(), meeting.id()), row -> row.text("code"));
    }

    Slice<ListedMeeting> list(Actor actor, MeetingFilter filter, MeetingListSql.Keys keys) {
        MeetingListSql sql = new MeetingListSql(actor, filter, keys);
        int count = rows.countUpTo(Slice.COUNTED, sql.counted());
        return Slice.of(rows.list(sql.page(), ListedMeeting::read), filter.limit(), last -> cursor(filter, last), count);
    }

    private static String cursor(MeetingFilter filter, ListedMeeting last) {
        return filter.byCode() ? ListQuery.cursor(last.year(), last.count()) : ListQuery.cursor(last.date(), last.id());
    }

    /** The hosts of several meetings, in their order. */
    Map<Long, List<Long>> hosts(Collection<Long> meetings) {
        Map<Long, List<Long>> hosts = new LinkedHashMap<>();
        Sql sql = Sql.of("SELECT h.meeting_id, h.organization_id FROM meeting_host h").in("WHERE h.meeting_id IN", meetings).add("ORDER BY h.meeting_id, h.number");
        rows.list(sql, row -> hosts.computeIfAbsent(row.number("meeting_id"), id -> new ArrayList<>()).add(row.number("organization_id")));
        return hosts;
    }

    private record Parts(List<Long> hosts, List<String> sources, List<FormerDate> formerDates) {
        boolean take(Row row) {
            return switch (row.text("part")) {
                case "HOST" -> hosts.add(row.number("organization_id"));
                case "SOURCE" -> sources.add(row.text("url"));
                default -> formerDates.add(new FormerDate(row.day("date"), row.instant("starts_at"), row.instant("ends_at"), row.text("venue"), row.text("reason"), row.instant("changed_at")));
            };
        }
    }
}
