package rakor.meeting;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import rakor.common.Actor;
import rakor.common.RegencyClock;
import rakor.database.Rows;
import rakor.database.Sql;

/** Finds whom or what a meeting to come shares with another one at the same hours, among those the actor sees. Where no hour is known nothing is supposed. */
@Singleton
class BookingSearch {
    private static final int MOST = 5;
    /** No meeting lasts longer. */
    private static final int DAYS = 31;
    private final Rows rows;
    private final RegencyClock clock;

    BookingSearch(Rows rows, RegencyClock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    List<MeetingWarning> twice(Actor actor, Meeting meeting) {
        boolean coming = meeting.status() == MeetingStatus.DRAFT || meeting.status() == MeetingStatus.PLANNED;
        return coming && meeting.content().startsAt() != null ? twice(actor, booked(meeting)) : List.of();
    }

    List<MeetingWarning> twice(Actor actor, Booked it) {
        if (it.startsAt() == null) {
            return List.of();
        }
        Sql found = Sql.union(List.of(posts(it).add(then(actor, it)), organizations(it).add(then(actor, it)), venue(it).add(then(actor, it))));
        return rows.list(found.add("ORDER BY code DESC, meeting, what LIMIT " + MOST), row -> new MeetingWarning(row.text("code"), row.text("meeting"), row.text("what")));
    }

    private Booked booked(Meeting meeting) {
        MeetingContent c = meeting.content();
        Set<Long> posts = new HashSet<>();
        Set<Long> organizations = new HashSet<>();
        rows.list(Sql.of("SELECT i.organization_id, i.post_id FROM invitation i WHERE i.meeting_id = ? AND i.withdrawn_at IS NULL", meeting.id()), row -> posts.add(row.number("post_id")) | organizations.add(row.number("organization_id")));
        return c.booked(meeting.id(), posts, organizations);
    }

    private static Sql posts(Booked it) {
        return Sql.of("SELECT 'POST_TWICE' AS code, m.code AS meeting, p.name AS what FROM meeting m JOIN post p").in("ON p.id IN", it.posts())
                .add("WHERE (m.chair_post_id = p.id OR EXISTS (SELECT 1 FROM invitation i WHERE i.meeting_id = m.id AND i.post_id = p.id AND i.withdrawn_at IS NULL))");
    }

    private static Sql organizations(Booked it) {
        return Sql.of("SELECT 'ORGANIZATION_TWICE', m.code, o.name FROM meeting m JOIN organization o").in("ON o.id IN", it.organizations())
                .add("WHERE (m.organizer_id = o.id OR EXISTS (SELECT 1 FROM meeting_host h WHERE h.meeting_id = m.id AND h.organization_id = o.id) OR EXISTS (SELECT 1 FROM invitation i WHERE i.meeting_id = m.id AND i.organization_id = o.id AND i.withdrawn_at IS NULL))");
    }

    private static Sql venue(Booked it) {
        return Sql.of("SELECT 'VENUE_TWICE', m.code, m.venue FROM meeting m WHERE m.venue = ?", it.venue());
    }

    /** Another meeting still to come whose hours meet these; a meeting without a known end is there when it begins. */
    private Sql then(Actor actor, Booked it) {
        Instant end = it.endsAt() == null ? it.startsAt() : it.endsAt();
        return Sql.of("AND m.id <> ? AND m.status IN ('DRAFT', 'PLANNED') AND m.date BETWEEN ? AND ? AND", it.meeting(), it.date().minusDays(DAYS), clock.dayOf(end)).add(MeetingSight.condition(actor, "m"))
                .add("AND (m.starts_at = ? OR m.starts_at < ? AND COALESCE(m.ends_at, m.starts_at) > ?)", it.startsAt(), end, it.startsAt());
    }
}
