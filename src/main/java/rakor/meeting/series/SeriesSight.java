package rakor.meeting.series;

import rakor.common.Actor;
import rakor.common.Role;
import rakor.database.Sql;
import rakor.meeting.MeetingSight;

/** Who sees a forum: of class B every official, else its recorder office; leadership, auditors; and whoever sees one of its meetings. */
final class SeriesSight {
    private SeriesSight() {}

    /**
     * @param f alias of the {@code series} table in the statement
     * @return a condition in brackets
     */
    static Sql condition(Actor actor, String f) {
        if (actor.hasAny(Role.LEADERSHIP, Role.AUDITOR)) {
            return Sql.of("(1 = 1)");
        }
        Sql meeting = Sql.of("(SELECT m.id FROM meeting m WHERE m.series_id = " + f + ".id AND").add(MeetingSight.condition(actor, "m")).add("LIMIT 1) IS NOT NULL");
        if (actor.has(Role.OFFICIAL)) {
            return Sql.of("(" + f + ".security_class = 'B'").in("OR " + f + ".recorder_id IN", actor.actsFor()).add("OR").add(meeting).add(")");
        }
        return actor.has(Role.LIAISON) ? Sql.of("(").add(meeting).add(")") : Sql.of("(1 = 0)");
    }
}
