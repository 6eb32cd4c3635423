package rakor.meeting;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import rakor.common.Actor;
import rakor.common.DomainError;
import rakor.common.Role;
import rakor.common.Slice;
import rakor.database.Sql;

/**
 * The statements of one list. Sight is always {@link MeetingSight}'s condition; for a liaison, and when an organisation
 * is asked for, {@code meeting_sight} is walked instead of all meetings, one organisation at a time in the order of the
 * list, so that a page costs the same at any depth and however few meetings are seen.
 */
final class MeetingListSql {
    private static final String TAKES_PART = "'RECORDER', 'HOST', 'ORGANIZER', 'INVITED'";
    private final Actor actor;
    private final MeetingFilter filter;
    private final Keys keys;

    MeetingListSql(Actor actor, MeetingFilter filter, Keys keys) {
        this.actor = actor;
        this.filter = filter;
        this.keys = keys;
    }

    /** The keys behind the codes of the filter. */
    record Keys(Long organization, Long recorder, Long topic, Long series) {}

    Sql page() {
        List<Sql> walks = walks(ListedMeeting.COLUMNS, true);
        for (Sql walk : walks) {
            walk.add(order("m.")).add("LIMIT " + (filter.limit() + 1));
        }
        return walks.size() == 1 ? walks.get(0) : Sql.union(walks).add(order("")).add("LIMIT " + (filter.limit() + 1));
    }

    Sql counted() {
        List<Sql> walks = walks("m.id", false);
        for (Sql walk : walks) {
            walk.add(walks.size() == 1 ? "" : "LIMIT " + (Slice.COUNTED + 1));
        }
        return walks.size() == 1 ? walks.get(0) : Sql.union(walks);
    }

    private List<Sql> walks(String columns, boolean keyed) {
        boolean liaison = actor.has(Role.LIAISON);
        if (keys.organization() == null && (!liaison || actor.actsFor().isEmpty())) {
            return List.of(filtered(Sql.of("SELECT " + columns + " FROM meeting m WHERE").add(MeetingSight.condition(actor, "m")), "m.", keyed));
        }
        Collection<Long> through = keys.organization() == null ? actor.actsFor() : List.of(keys.organization());
        String ways = keys.organization() == null ? TAKES_PART + ", 'SHARED'" : TAKES_PART;
        List<Sql> walks = new ArrayList<>();
        for (Long organization : through) {
            walks.add(filtered(through(columns, organization, ways), "s.", keyed));
        }
        return walks;
    }

    /** One row a meeting, however many ways lead from the organisation to it. */
    private Sql through(String columns, Long organization, String ways) {
        return Sql.of("SELECT " + columns + " FROM meeting_sight s FORCE INDEX (PRIMARY) STRAIGHT_JOIN meeting m ON m.id = s.meeting_id WHERE s.organization_id = ? AND s.via IN (" + ways + ")", organization)
                .add("AND NOT EXISTS (SELECT 1 FROM meeting_sight t WHERE t.organization_id = s.organization_id AND t.date = s.date AND t.meeting_id = s.meeting_id AND t.via < s.via AND t.via IN (" + ways + "))")
                .add("AND").add(MeetingSight.condition(actor, "m"));
    }

    private Sql filtered(Sql sql, String dates, boolean keyed) {
        sql.given(filter.status(), "AND m.status = ?").given(filter.kind(), "AND m.kind = ?").given(filter.securityClass(), "AND m.security_class = ?");
        sql.given(keys.recorder(), "AND m.recorder_id = ?").given(keys.series(), "AND m.series_id = ?").given(filter.from(), "AND " + dates + "date >= ?").given(filter.to(), "AND " + dates + "date <= ?");
        sql.given(keys.topic(), "AND EXISTS (SELECT 1 FROM agenda_item a WHERE a.meeting_id = m.id AND a.removed_at IS NULL AND a.topic_id = ?)");
        words(sql);
        return keyed && filter.after() != null ? key(sql, dates) : sql;
    }

    private void words(Sql sql) {
        String q = filter.q();
        if (q == null) {
            return;
        }
        if (q.matches("[Rr]-[0-9]{4}(-[0-9]*)?")) {
            sql.add("AND m.code LIKE ?", q.toUpperCase(Locale.ROOT) + "%");
        } else {
            sql.add("AND m.title LIKE ? ESCAPE '!'", "%" + q.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%");
        }
    }

    private Sql key(Sql sql, String dates) {
        List<String> after = filter.after();
        try {
            long last = Long.parseLong(after.get(1));
            if (filter.byCode()) {
                int year = Integer.parseInt(after.get(0));
                return sql.add("AND m.year >= ? AND (m.year > ? OR m.number > ?)", year, year, last);
            }
            LocalDate date = LocalDate.parse(after.get(0));
            if (date.getYear() < 1000 || date.getYear() > 9999) {
                throw new DateTimeException("not a day the database knows");
            }
            String id = dates.equals("s.") ? "s.meeting_id" : "m.id";
            String before = filter.latestFirst() ? "<" : ">";
            return sql.add("AND " + dates + "date " + before + "= ? AND (" + dates + "date " + before + " ? OR " + id + " " + before + " ?)", date, date, last);
        } catch (DateTimeException | NumberFormatException e) {
            throw DomainError.unreadable("error.cursor");
        }
    }

    private String order(String table) {
        if (filter.byCode()) {
            return "ORDER BY " + table + "year, " + table + "number";
        }
        String way = filter.latestFirst() ? " DESC" : "";
        boolean walked = table.equals("m.") && (keys.organization() != null || actor.has(Role.LIAISON) && !actor.actsFor().isEmpty());
        return walked ? "ORDER BY s.date" + way + ", s.meeting_id" + way : "ORDER BY " + table + "date" + way + ", " + table + "id" + way;
    }
}
