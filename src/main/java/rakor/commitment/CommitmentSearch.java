package rakor.commitment;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Set;
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
    Slice<Commitment> list(Actor actor, CommitmentFilter filter, CommitmentListSql.Keys keys, ListQuery query, Reckoning today) {
        CommitmentOrder order = CommitmentOrder.of(query);
        CommitmentListSql sql = new CommitmentListSql(actor, filter, keys, today);
        Sql page = sql.page(query);
        if (!filter.words().isEmpty()) {
            // words are looked for in every statement, so once: whoever follows an order instead finds rare words last
            List<Long> said = rows.list(sql.ids().add("LIMIT " + (Slice.COUNTED + 1)), row -> row.number("id"));
            page = said.size() > Slice.COUNTED ? page : CommitmentListSql.page(query, said);
        }
        int count = rows.countUpTo(Slice.COUNTED, sql.ids());
        return Slice.of(rows.list(page, CommitmentRows::read), query.limit(), last -> CommitmentCursor.behind(last, order), count);
    }

    /** Counted up to one more than {@link Slice#COUNTED}. */
    int count(Actor actor, CommitmentFilter filter, Reckoning today) {
        return rows.countUpTo(Slice.COUNTED, new CommitmentListSql(actor, filter, CommitmentListSql.Keys.NONE, today).ids());
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

    /** Which of them the actor may open. */
    Set<Long> seen(Actor actor, Collection<Long> commitments) {
        return commitments.isEmpty() ? Set.of() : Set.copyOf(rows.list(Sql.of("").in("SELECT c.id FROM commitment c WHERE c.id IN", commitments).add("AND").add(CommitmentSight.condition(actor, "c")), row -> row.number("id")));
    }

    /** Whether anything hangs on a meeting, or on one of its agenda items. Whoever means to change the meeting has locked it first, and recording waits for that lock. */
    boolean any(long meeting, Integer agendaItem) {
        return rows.any(Sql.of("SELECT c.id FROM commitment c WHERE c.meeting_id = ?", meeting).given(agendaItem, "AND c.agenda_item = ?").add("LIMIT 1"));
    }
}
