package rakor.commitment;

import rakor.common.Actor;
import rakor.common.Role;
import rakor.database.Sql;

/**
 * Finds what organisations are party to by going through their own rows of {@code commitment_party}, one organisation at a time and
 * in the order of the due date, each commitment once. However many commitments there are, it costs what is found.
 */
public final class PartyWalk {
    private static final String SHOWN = "s.shown = TRUE";

    private PartyWalk() {}

    /** Whether this is all an actor sees. */
    public static boolean showsAll(Actor actor) {
        return actor.has(Role.LIAISON) && !actor.actsFor().isEmpty() && !actor.hasAny(Role.LEADERSHIP, Role.AUDITOR, Role.OFFICIAL);
    }

    /**
     * Walks one index range in its order; the optimizer would rather sort a whole company's promises for each page.
     *
     * @param columns of {@code commitment_party s} and {@code commitment c}
     * @param index   of the first
     * @return a statement without order and limit
     */
    static Sql of(Actor actor, long organization, String columns, String index) {
        Sql sql = Sql.of(columns + " FROM commitment_party s FORCE INDEX (" + index + ") STRAIGHT_JOIN commitment c ON c.id = s.commitment_id WHERE s.organization_id = ? AND s.leads = TRUE AND", organization);
        return (actor.has(Role.LIAISON) ? sql.add(SHOWN) : sql.add(CommitmentSight.condition(actor, "c"))).add("AND c.leaf = TRUE");
    }

    /** The keys alone, for a liaison: all that is asked of them stands in the index. */
    static Sql keys(long organization, CommitmentStatus status) {
        return Sql.of("SELECT s.due_key, s.commitment_id AS id FROM commitment_party s FORCE INDEX (" + index(status) + ") WHERE s.organization_id = ? AND s.leads = TRUE AND " + SHOWN, organization).given(status, "AND s.status = ?");
    }

    static String index(CommitmentStatus status) {
        return status == null ? "PRIMARY" : "commitment_party_by_status";
    }

    /** The same for all an actor acts for: the columns {@code due_key} and {@code id}, in no order. */
    public static Sql all(Actor actor) {
        return Sql.union(actor.actsFor().stream().map(organization -> of(actor, organization, "SELECT s.due_key, s.commitment_id AS id", index(null))).toList());
    }

    /** The first that a liaison's organisations are party to by due date, without what was annulled; columns as above. */
    public static Sql first(Actor liaison, int most) {
        return Sql.union(liaison.actsFor().stream().map(organization -> keys(organization, null).add("AND s.status <> 'ANNULLED' ORDER BY s.due_key, s.commitment_id LIMIT " + most)).toList());
    }
}
