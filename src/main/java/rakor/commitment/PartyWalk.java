package rakor.commitment;

import java.util.Collection;
import java.util.List;
import rakor.common.Actor;
import rakor.common.Role;
import rakor.database.Sql;

/**
 * Finds what organisations are party to by going through their own rows of {@code commitment_party}, one organisation at a time and
 * in the order of the due date, each commitment once. However many commitments there are, it costs what is found.
 */
public final class PartyWalk {
    private static final String ONCE = "NOT EXISTS (SELECT 1 FROM commitment_party t WHERE t.organization_id = s.organization_id AND t.due_key = s.due_key AND t.commitment_id = s.commitment_id AND t.role < s.role)";

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
        return Sql.of(columns + " FROM commitment_party s FORCE INDEX (" + index + ") STRAIGHT_JOIN commitment c ON c.id = s.commitment_id WHERE s.organization_id = ?", organization)
                .add("AND " + ONCE + " AND").add(actor.has(Role.LIAISON) ? CommitmentSight.asParty("c") : CommitmentSight.condition(actor, "c")).add("AND c.leaf = TRUE");
    }

    /** The same for all an actor acts for: the columns {@code due_key} and {@code id}, in no order. */
    public static Sql all(Actor actor) {
        return Sql.union(actor.actsFor().stream().map(organization -> walk(actor, organization)).toList());
    }

    /** The first of each organisation by due date, without what was annulled, in no order. */
    public static Sql first(Actor actor, int most) {
        return Sql.union(actor.actsFor().stream().map(organization -> walk(actor, organization).add("AND s.status <> 'ANNULLED' ORDER BY s.due_key, s.commitment_id LIMIT " + most)).toList());
    }

    private static Sql walk(Actor actor, long organization) {
        return of(actor, organization, "SELECT s.due_key, s.commitment_id AS id", "PRIMARY");
    }
}
