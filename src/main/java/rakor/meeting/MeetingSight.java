package rakor.meeting;

import rakor.common.Actor;
import rakor.common.Role;
import rakor.database.Sql;

/** Who sees a meeting, as one SQL condition that single reads, lists, counts and exports share. */
public final class MeetingSight {
    private static final String OFFICES = "'RECORDER', 'HOST', 'ORGANIZER', 'INVITED'";

    private MeetingSight() {}

    /**
     * @param m alias of the {@code meeting} table in the statement
     * @return a condition in brackets
     */
    public static Sql condition(Actor actor, String m) {
        Sql condition = Sql.of("(" + m + ".discarded_at IS NULL AND (");
        if (actor.hasAny(Role.LEADERSHIP, Role.AUDITOR)) {
            condition.add(m + ".status <> 'DRAFT'");
        } else if (actor.has(Role.OFFICIAL)) {
            condition.add("(" + m + ".status <> 'DRAFT' AND (" + m + ".security_class = 'B' OR").add(through(actor, m, OFFICES)).add("))");
        } else if (actor.has(Role.LIAISON)) {
            condition.add("(" + m + ".status <> 'DRAFT' AND (" + m + ".security_class = 'B' OR").add(through(actor, m, "'SHARED'")).add(") AND").add(through(actor, m, OFFICES + ", 'SHARED'")).add(")");
        } else {
            condition.add("1 = 0");
        }
        if (actor.has(Role.OFFICIAL)) {
            condition.in("OR " + m + ".recorder_id IN", actor.actsFor());
        }
        return condition.add("))");
    }

    /** One row is looked up for each candidate: as a plain EXISTS it would be turned into a join, and a list into a sort. */
    private static Sql through(Actor actor, String m, String ways) {
        return Sql.of("(SELECT s.meeting_id FROM meeting_sight s WHERE s.meeting_id = " + m + ".id").in("AND s.organization_id IN", actor.actsFor()).add("AND s.via IN (" + ways + ") LIMIT 1) IS NOT NULL");
    }
}
