package rakor.commitment;

import java.util.Collection;
import java.util.List;
import rakor.common.Actor;
import rakor.common.Role;
import rakor.common.Slice;
import rakor.database.Sql;
import rakor.web.ListQuery;

/** The statements of one list. For a liaison, and when an organisation is asked for, by {@link PartyWalk}, so that a page costs the same at any depth and however few are seen. */
final class CommitmentListSql {
    private final Actor actor;
    private final CommitmentFilter filter;
    private final Keys keys;
    private final Reckoning today;

    CommitmentListSql(Actor actor, CommitmentFilter filter, Keys keys, Reckoning today) {
        this.actor = actor;
        this.filter = filter;
        this.keys = keys;
        this.today = today;
    }

    /** The keys behind the codes of the filter. */
    record Keys(Long topic, Long owner, Long organization, Long meeting) {
        static final Keys NONE = new Keys(null, null, null, null);
    }

    Sql page(ListQuery query) {
        CommitmentOrder order = CommitmentOrder.of(query);
        if (order != CommitmentOrder.DUE || !walked()) {
            return all("SELECT c.*").add(cut(query));
        }
        String most = "LIMIT " + (query.limit() + 1);
        List<Sql> walks = walks("SELECT s.due_key, s.commitment_id");
        walks.forEach(walk -> walk.add(CommitmentCursor.after(query, order, "s.due_key", "s.commitment_id")).add("ORDER BY s.due_key, s.commitment_id").add(most));
        return Sql.of("SELECT c.* FROM (").add(Sql.union(walks)).add("ORDER BY due_key, commitment_id").add(most + ") k JOIN commitment c ON c.id = k.commitment_id ORDER BY k.due_key, k.commitment_id");
    }

    /** The page of those whose keys are known. */
    static Sql page(ListQuery query, Collection<Long> ids) {
        return Sql.of("").in("SELECT c.* FROM commitment c WHERE c.id IN", ids).add(cut(query));
    }

    /** Where the page begins and ends: one row more than it has, so that it shows whether others follow. */
    private static Sql cut(ListQuery query) {
        CommitmentOrder order = CommitmentOrder.of(query);
        return CommitmentCursor.after(query, order, "c.due_key", "c.id").add(by(order)).add("LIMIT " + (query.limit() + 1));
    }

    /** The keys of what the list holds, in no order; whoever reads them sets the limit. */
    Sql ids() {
        if (!walked()) {
            return all("SELECT c.id");
        }
        List<Sql> walks = actor.has(Role.LIAISON) && filter.byStatusAlone()
                ? actor.actsFor().stream().map(organization -> PartyWalk.keys(organization, filter.status())).toList() : walks("SELECT s.due_key, s.commitment_id AS id");
        walks.forEach(walk -> walk.add("LIMIT " + (Slice.COUNTED + 1)));
        return Sql.union(walks);
    }

    private boolean walked() {
        return !through().isEmpty();
    }

    private Collection<Long> through() {
        if (actor.has(Role.LIAISON)) {
            return actor.actsFor();
        }
        return keys.organization() == null ? List.of() : List.of(keys.organization());
    }

    private Sql all(String columns) {
        return narrowed(Sql.of(columns + " FROM commitment c WHERE").add(CommitmentSight.condition(actor, "c")).add("AND c.leaf = TRUE"), "c");
    }

    private List<Sql> walks(String columns) {
        return through().stream().map(organization -> narrowed(PartyWalk.of(actor, organization, columns, PartyWalk.index(filter.status())), "s")).toList();
    }

    /** @param state the table whose index is walked, which also holds the state */
    private Sql narrowed(Sql sql, String state) {
        sql.given(filter.status(), "AND " + state + ".status = ?").given(filter.strength(), "AND c.strength = ?").given(filter.side(), "AND c.owner_side = ?");
        sql.given(keys.topic(), "AND c.topic_id = ?").given(keys.owner(), "AND c.owner_id = ?");
        // one row is looked up for each candidate: as a plain EXISTS it would be turned into a join and a sort
        sql.given(keys.organization(), "AND (SELECT f.commitment_id FROM commitment_party f WHERE f.commitment_id = c.id AND f.organization_id = ? LIMIT 1) IS NOT NULL");
        sql.given(filter.from(), "AND c.due_key >= ?").given(filter.to(), "AND c.due_key <= ?");
        if (filter.from() != null || filter.to() != null) {
            sql.add("AND c.due_key < ?", CommitmentRows.NO_DUE);
        }
        sql.given(keys.meeting(), "AND c.meeting_id = ?").given(Sql.ascii(filter.code()), "AND c.code = ?");
        if (filter.flag() != null) {
            sql.add("AND").add(filter.flag().condition("c", today));
        }
        for (String word : filter.words()) {
            sql.add("AND LOCATE(?, c.statement) > 0", word);
        }
        return sql;
    }

    private static String by(CommitmentOrder order) {
        return switch (order) {
            case DUE -> "ORDER BY c.due_key, c.id";
            case RECORDED -> "ORDER BY c.recorded_at DESC, c.id DESC";
            case CODE -> "ORDER BY c.year, c.number, c.child";
        };
    }
}
