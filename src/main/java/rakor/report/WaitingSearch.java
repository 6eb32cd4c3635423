package rakor.report;

import io.micronaut.core.util.SupplierUtil;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import rakor.commitment.CommitmentSight;
import rakor.commitment.Reckoning;
import rakor.common.Actor;
import rakor.common.Bounded;
import rakor.common.Slice;
import rakor.database.Row;
import rakor.database.Rows;
import rakor.database.Sql;
import rakor.meeting.MeetingSight;
import rakor.stakeholder.Holder;
import rakor.stakeholder.Holders;
import rakor.stakeholder.Voices;

/** What waits for somebody. A number and the list behind it share one condition. */
@Singleton
class WaitingSearch {
    private static final String OPEN_INVITATIONS = "FROM invitation i WHERE i.meeting_id = m.id AND i.withdrawn_at IS NULL AND i.organization_id IS NOT NULL AND i.attendance IS NULL";
    private static final String OPEN_ITEMS = "FROM agenda_item a WHERE a.meeting_id = m.id AND a.removed_at IS NULL AND a.outcome = 'OPEN' AND a.conclusion IS NULL";
    private final Rows rows;
    private final Voices voices;
    private final Holders holders;

    WaitingSearch(Rows rows, Voices voices, Holders holders) {
        this.rows = rows;
        this.voices = voices;
        this.holders = holders;
    }

    /** Whom it is asked for; of what is looked up for several kinds each is looked up once. */
    WaitingPromises of(Actor actor, Reckoning today) {
        return new WaitingPromises(actor, today, SupplierUtil.memoized(() -> firstSeen(actor, today)), SupplierUtil.memoized(() -> silent(actor, today)), SupplierUtil.memoized(() -> held(actor, today)));
    }

    Bounded count(WaitingPromises who, Waiting waiting) {
        return Bounded.of(rows.countUpTo(Slice.COUNTED, Sql.of("SELECT 1").add(from(who, waiting))), Slice.COUNTED);
    }

    /** The first come first; {@code after} is the key and id the page before ended with, null at the beginning. */
    List<WaitingItem> list(WaitingPromises who, Waiting waiting, WaitingKey after, int limit) {
        Shape shape = shape(waiting);
        Sql sql = Sql.of("SELECT " + shape.id + " AS id, " + shape.key + " AS sort_key, " + shape.columns).add(from(who, waiting));
        if (after != null) {
            sql.add("AND (" + shape.key + " > ? OR (" + shape.key + " = ? AND " + shape.id + " > ?))", after.key(), after.key(), after.id());
        }
        return rows.list(sql.add("ORDER BY " + shape.key + ", " + shape.id + " LIMIT " + limit), shape.reader);
    }

    private static Sql from(WaitingPromises who, Waiting waiting) {
        Actor actor = who.actor();
        Reckoning today = who.today();
        return switch (waiting.kind()) {
            case MEETING -> Sql.of("FROM meeting m WHERE").add(meetings(waiting, who)).add("AND").add(MeetingSight.condition(actor, "m"));
            case COMMITMENT -> Sql.of("FROM commitment c WHERE c.leaf = TRUE AND").add(who.of(waiting)).add("AND").add(CommitmentSight.condition(actor, "c"));
            case ORGANIZATION -> Sql.of("FROM organization o WHERE o.regency = TRUE AND (o.valid_to IS NULL OR o.valid_to > ?)", today.day())
                    .add("AND NOT EXISTS (SELECT 1 FROM account a WHERE a.organization_id = o.id AND a.ended_at IS NULL)")
                    .add("AND NOT EXISTS (SELECT 1 FROM account_mandate d JOIN account b ON b.id = d.account_id WHERE d.organization_id = o.id AND b.ended_at IS NULL AND d.valid_from <= ? AND (d.valid_to IS NULL OR d.valid_to > ?))", today.day(), today.day());
            case POST -> Sql.of("FROM post p JOIN organization o ON o.id = p.organization_id WHERE p.ended_on IS NULL AND (o.valid_to IS NULL OR o.valid_to > ?)", today.day())
                    .add("AND NOT EXISTS (SELECT 1 FROM incumbency h WHERE h.post_id = p.id AND h.valid_from <= ? AND (h.valid_to IS NULL OR h.valid_to > ?))", today.day(), today.day());
        };
    }

    private static Sql meetings(Waiting waiting, WaitingPromises who) {
        Actor actor = who.actor();
        Reckoning today = who.today();
        return switch (waiting) {
            case NOT_HELD -> own(actor, "PLANNED").add("AND m.date < ?", today.day());
            case NO_ATTENDANCE -> own(actor, "HELD").add("AND EXISTS (SELECT 1 " + OPEN_INVITATIONS + ")");
            case NO_CONCLUSION -> own(actor, "HELD").add("AND EXISTS (SELECT 1 " + OPEN_ITEMS + ")");
            case DRAFT -> own(actor, "DRAFT");
            case APPROVAL -> Sql.of("m.revision IS NULL AND m.id IN (SELECT s.meeting_id FROM minutes_seat s JOIN minutes_version v ON v.meeting_id = s.meeting_id AND v.number = s.number WHERE v.status = 'CIRCULATED' AND s.approved_at IS NULL").add("AND").add(who.seats()).add(")");
            case OBJECTION -> Sql.of("m.id IN (SELECT o.meeting_id FROM minutes_objection o JOIN minutes_version v ON v.meeting_id = o.meeting_id AND v.number = o.number WHERE o.answer IS NULL AND v.status = 'CIRCULATED')").in("AND m.recorder_id IN", actor.actsFor());
            default -> Sql.of("m.status IN ('HELD', 'MINUTES_CIRCULATED', 'SEALED') AND m.followed = FALSE");
        };
    }

    /** Of the organisations the actor acts for those that were first here within the days of a dispute. */
    private Collection<Long> firstSeen(Actor actor, Reckoning today) {
        return voices.of(actor.actsFor(), today.day()).entrySet().stream()
                .filter(entry -> entry.getValue().firstSignIn() != null && !entry.getValue().firstSignIn().plusDays(WaitingPromises.DISPUTE_DAYS).isBefore(today.day())).map(Map.Entry::getKey).toList();
    }

    /** Of those whose word the actor's offices wait for, whoever could not give it. */
    private Collection<Long> silent(Actor actor, Reckoning today) {
        Sql asked = Sql.of("SELECT CASE c.status WHEN 'PROPOSED' THEN c.owner_id ELSE c.counterpart_id END AS id FROM commitment c FORCE INDEX (commitment_of_office)").in("WHERE c.recorder_id IN", actor.actsFor()).add("AND c.status IN ('PROPOSED', 'COUNTERED', 'REPORTED') GROUP BY id");
        Set<Long> parties = new HashSet<>(rows.list(asked, row -> row.number("id")));
        parties.removeAll(voices.of(parties, today.day()).keySet());
        return parties;
    }

    /** The posts the actor holds today, with nobody acting in them instead. */
    private Collection<Long> held(Actor actor, Reckoning today) {
        Sql own = Sql.of("SELECT i.post_id, i.person_id FROM incumbency i JOIN account a ON a.person_id = i.person_id WHERE a.id = ? AND i.valid_from <= ? AND (i.valid_to IS NULL OR i.valid_to > ?)", actor.accountId(), today.day(), today.day());
        Map<Long, Long> posts = new HashMap<>();
        rows.list(own, row -> posts.put(row.number("post_id"), row.number("person_id")));
        Map<Long, Holder> present = holders.on(posts.keySet(), today.day());
        return posts.keySet().stream().filter(post -> present.get(post).personId() == posts.get(post)).toList();
    }

    private static Sql own(Actor actor, String status) {
        return Sql.of("m.status = ?", status).in("AND m.recorder_id IN", actor.actsFor());
    }

    private record Shape(String id, String key, String columns, Function<Row, WaitingItem> reader) {}

    private static Shape shape(Waiting waiting) {
        return switch (waiting.kind()) {
            case MEETING -> new Shape("m.id", "m.date", "m.code, m.title, m.date, " + parts(waiting) + " AS parts",
                    row -> new WaitingItem(row.number("id"), row.text("sort_key"), row.text("code"), row.text("title"), row.day("date"), row.number("parts"), List.of(), null));
            case COMMITMENT -> new Shape("c.id", "c.due_key", "c.code, c.statement, c.review_on, c.missing",
                    row -> new WaitingItem(row.number("id"), row.text("sort_key"), row.text("code"), row.text("statement"), row.day("review_on"), 0, FollowUpEntry.missing(row.text("missing")), null));
            case ORGANIZATION -> new Shape("o.id", "o.name", "o.code, o.name",
                    row -> new WaitingItem(row.number("id"), row.text("sort_key"), row.text("code"), row.text("name"), null, 0, List.of(), null));
            case POST -> new Shape("p.id", "p.name", "p.code, p.name, COALESCE(o.short_name, o.name) AS within_name",
                    row -> new WaitingItem(row.number("id"), row.text("sort_key"), row.text("code"), row.text("name"), null, 0, List.of(), row.text("within_name")));
        };
    }

    private static String parts(Waiting waiting) {
        return switch (waiting) {
            case NO_ATTENDANCE -> "(SELECT COUNT(*) " + OPEN_INVITATIONS + ")";
            case NO_CONCLUSION -> "(SELECT COUNT(*) " + OPEN_ITEMS + ")";
            case OBJECTION -> "(SELECT COUNT(*) FROM minutes_objection o WHERE o.meeting_id = m.id AND o.answer IS NULL)";
            default -> "0";
        };
    }

    /** Of the years, those in which not one holiday is known. */
    List<Integer> withoutHolidays(List<Integer> years) {
        List<Integer> known = rows.list(Sql.of("SELECT DISTINCT YEAR(h.day) AS y FROM holiday h WHERE h.ended_on IS NULL").in("AND YEAR(h.day) IN", years), row -> row.small("y"));
        return years.stream().filter(year -> !known.contains(year)).toList();
    }
}
