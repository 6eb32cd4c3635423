package rakor.commitment;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import rakor.common.Actor;
import rakor.common.Role;
import rakor.common.Slice;
import rakor.database.Rows;
import rakor.database.Sql;
import rakor.meeting.MeetingRef;
import rakor.meeting.MeetingSight;
import rakor.web.ListQuery;

/** Lists of commitments, always within the actor's sight. Of split promises only the leaves. */
@Singleton
class CommitmentSearch {
    private static final int MOST_HEADS = 500;
    private final Rows rows;

    CommitmentSearch(Rows rows) {
        this.rows = rows;
    }

    /** @param query says order, cursor and length of the page */
    Slice<Commitment> list(Actor actor, CommitmentFilter filter, ListQuery query, LocalDate today) {
        CommitmentOrder order = CommitmentOrder.of(query);
        Sql after = CommitmentCursor.after(query, order);
        int limit = query.limit();
        Sql condition = condition(actor, filter, today);
        if (!filter.words().isEmpty()) {
            // words are looked for in every statement, so once: whoever follows an order instead finds rare words last
            List<Long> said = rows.list(Sql.of("SELECT c.id FROM commitment c WHERE").add(condition).add("LIMIT " + (Slice.COUNTED + 1)), row -> row.number("id"));
            condition = said.size() > Slice.COUNTED ? condition : Sql.of("").in("c.id IN", said);
        }
        Sql found = Sql.of("SELECT c.* FROM commitment c WHERE").add(condition).add(after).add(by(order)).add("LIMIT " + (limit + 1));
        List<Commitment> page = rows.list(found, CommitmentRows::read);
        int count = rows.countUpTo(Slice.COUNTED, Sql.of("SELECT c.id FROM commitment c WHERE").add(condition));
        return Slice.of(page, limit, last -> CommitmentCursor.behind(last, order), count);
    }

    /** Counted up to one more than {@link Slice#COUNTED}. */
    int count(Actor actor, CommitmentFilter filter, LocalDate today) {
        return rows.countUpTo(Slice.COUNTED, Sql.of("SELECT c.id FROM commitment c WHERE").add(condition(actor, filter, today)));
    }

    /**
     * The heads of a meeting the actor sees, in the order they were recorded. What was never proposed is the regency's only.
     */
    List<Commitment> heads(Actor actor, MeetingRef meeting) {
        Sql sql = Sql.of("SELECT c.* FROM commitment c JOIN meeting m ON m.id = c.meeting_id WHERE c.meeting_id = ? AND c.leaf = TRUE AND", meeting.id()).add(MeetingSight.condition(actor, "m"));
        if (actor.has(Role.LIAISON)) {
            sql.add("AND c.proposed_once = TRUE");
        }
        return rows.list(sql.add("ORDER BY c.year, c.number, c.child LIMIT " + MOST_HEADS), CommitmentRows::read);
    }

    /** Whether anything hangs on a meeting, or on one of its agenda items. Whoever means to change the meeting has locked it first, and recording waits for that lock. */
    boolean any(long meeting, Integer agendaItem) {
        return rows.any(Sql.of("SELECT c.id FROM commitment c WHERE c.meeting_id = ?", meeting).given(agendaItem, "AND c.agenda_item = ?").add("LIMIT 1"));
    }

    private static String by(CommitmentOrder order) {
        return switch (order) {
            case DUE -> "ORDER BY c.due_key, c.id";
            case RECORDED -> "ORDER BY c.recorded_at DESC, c.id DESC";
            case CODE -> "ORDER BY c.year, c.number, c.child";
        };
    }

    /** Sight and filter as one condition over {@code commitment c}. */
    static Sql condition(Actor actor, CommitmentFilter filter, LocalDate today) {
        Sql sql = CommitmentSight.condition(actor, "c").add("AND c.leaf = TRUE");
        sql.given(filter.status(), "AND c.status = ?").given(filter.strength(), "AND c.strength = ?").given(filter.side(), "AND c.owner_side = ?");
        sql.given(filter.topic(), "AND c.topic_id = (SELECT t.id FROM topic t WHERE t.code = ?)");
        sql.given(filter.owner(), "AND c.owner_id = (SELECT o.id FROM organization o WHERE o.code = ?)");
        sql.given(filter.organization(), "AND EXISTS (SELECT 1 FROM commitment_party f WHERE f.commitment_id = c.id AND f.organization_id = (SELECT o.id FROM organization o WHERE o.code = ?))");
        sql.given(filter.from(), "AND c.due_key >= ?").given(filter.to(), "AND c.due_key <= ?");
        if (filter.from() != null || filter.to() != null) {
            sql.add("AND c.due_key < ?", CommitmentRows.NO_DUE);
        }
        if (filter.meeting() != null) {
            sql.add("AND c.meeting_id = (SELECT m.id FROM meeting m WHERE m.code = ? AND", filter.meeting()).add(MeetingSight.condition(actor, "m")).add(")");
        }
        if (filter.flag() != null) {
            sql.add("AND").add(filter.flag().condition("c", today));
        }
        sql.given(filter.code(), "AND c.code = ?");
        for (String word : filter.words()) {
            sql.add("AND LOCATE(?, c.statement) > 0", word);
        }
        return sql;
    }
}
