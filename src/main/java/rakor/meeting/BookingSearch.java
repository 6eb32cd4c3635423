package rakor.meeting;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
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
        if (!coming || meeting.content().startsAt() == null) {
            return List.of();
        }
        Sql found = Sql.union(List.of(posts(meeting).add(then(actor, meeting)), organizations(meeting).add(then(actor, meeting)), venue(meeting).add(then(actor, meeting))));
        return rows.list(found.add("ORDER BY code DESC, meeting, what LIMIT " + MOST), row -> new MeetingWarning(row.text("code"), row.text("meeting"), row.text("what")));
    }

    private static Sql posts(Meeting meeting) {
        return Sql.of("SELECT 'POST_TWICE' AS code, m.code AS meeting, p.name AS what FROM meeting m JOIN post p ON (p.id = ? OR p.id IN (SELECT i.post_id FROM invitation i WHERE i.meeting_id = ? AND i.withdrawn_at IS NULL))", meeting.content().chairPost(), meeting.id())
                .add("WHERE (m.chair_post_id = p.id OR EXISTS (SELECT 1 FROM invitation i WHERE i.meeting_id = m.id AND i.post_id = p.id AND i.withdrawn_at IS NULL))");
    }

    private static Sql organizations(Meeting meeting) {
        return Sql.of("SELECT 'ORGANIZATION_TWICE', m.code, o.name FROM meeting m JOIN invitation i ON i.meeting_id = m.id AND i.withdrawn_at IS NULL JOIN organization o ON o.id = i.organization_id")
                .add("WHERE o.id IN (SELECT j.organization_id FROM invitation j WHERE j.meeting_id = ? AND j.withdrawn_at IS NULL)", meeting.id());
    }

    private static Sql venue(Meeting meeting) {
        return Sql.of("SELECT 'VENUE_TWICE', m.code, m.venue FROM meeting m WHERE m.venue = ?", meeting.content().venue());
    }

    /** Another meeting still to come whose hours meet these; a meeting without a known end is there when it begins. */
    private Sql then(Actor actor, Meeting meeting) {
        MeetingContent c = meeting.content();
        Instant end = c.endsAt() == null ? c.startsAt() : c.endsAt();
        return Sql.of("AND m.id <> ? AND m.status IN ('DRAFT', 'PLANNED') AND m.date BETWEEN ? AND ? AND", meeting.id(), c.date().minusDays(DAYS), clock.dayOf(end)).add(MeetingSight.condition(actor, "m"))
                .add("AND (m.starts_at = ? OR m.starts_at < ? AND COALESCE(m.ends_at, m.starts_at) > ?)", c.startsAt(), end, c.startsAt());
    }
}
