package rakor.report;

import rakor.commitment.CommitmentSight;
import rakor.commitment.PartyWalk;
import rakor.common.Actor;
import rakor.common.Role;
import rakor.database.Sql;

/**
 * What is reported: leaves within the actor's sight and the scope; what was annulled counts nowhere. Figures and rows share it, so
 * they cannot disagree.
 */
record Reported(Sql tables, Sql condition, AsOf at) {
    static Reported of(Actor actor, FollowUpScope scope, AsOf at) {
        FollowUpFilter filter = scope.filter();
        String held = at.held();
        Sql tables = at.tables(PartyWalk.showsAll(actor) ? Sql.of("(").add(PartyWalk.all(actor)).add(") mine STRAIGHT_JOIN commitment c ON c.id = mine.id") : Sql.of("commitment c"));
        Sql sql = Sql.of("WHERE c.leaf = TRUE AND " + held + ".status <> 'ANNULLED' AND").add(CommitmentSight.condition(actor, "c"));
        sql.given(filter.side(), "AND " + held + ".owner_side = ?").given(filter.status(), "AND " + held + ".status = ?").given(filter.strength(), "AND " + held + ".strength = ?");
        sql.given(scope.recorderId(), "AND c.recorder_id = ?").given(scope.meetingId(), "AND c.meeting_id = ?");
        sql.given(filter.from(), "AND c.meeting_date >= ?").given(filter.to(), "AND c.meeting_date <= ?");
        key(sql, filter.unowned(), scope.organizationId(), held + ".owner_id");
        key(sql, filter.offTopic(), scope.topicId(), held + ".topic_id");
        if (actor.has(Role.LIAISON)) {
            // what had not been proposed by that day was the regency's only
            sql.add("AND " + held + ".status <> 'DRAFT'");
        }
        filter.flags().stream().sorted().forEach(flag -> sql.add("AND").add(flag.condition(held, at.reckoned())));
        filter.missing().stream().sorted().forEach(what -> sql.add("AND FIND_IN_SET(?, " + held + ".missing) > 0", what));
        if (filter.auditClass() != null) {
            sql.add("AND").add(filter.auditClass().condition(held));
        }
        return new Reported(tables, filter.later() ? sql.add("AND").add(at.later()) : sql, at);
    }

    private static void key(Sql sql, boolean none, Long key, String column) {
        if (none) {
            sql.add("AND " + column + " IS NULL");
        } else {
            sql.given(key, "AND " + column + " = ?");
        }
    }

    /** Tables and condition of a statement that counts. */
    Sql from() {
        return Sql.of("").add(tables).add(condition);
    }

    /** A statement that asks for these columns of it, words among them. */
    Sql select(String columns) {
        return Sql.of("SELECT " + columns).add(tables).add(at.wordings()).add(condition);
    }
}
