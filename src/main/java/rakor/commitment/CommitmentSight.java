package rakor.commitment;

import rakor.common.Actor;
import rakor.common.Role;
import rakor.database.Sql;
import rakor.meeting.MeetingSight;

/**
 * Who sees the file of a commitment, as one SQL condition that single reads, lists, counts and exports share. One row is looked up for
 * each candidate: as a plain EXISTS it would be turned into a join with all there are, and a list into a sort.
 */
public final class CommitmentSight {
    private CommitmentSight() {}

    /**
     * @param c alias of the {@code commitment} table in the statement
     * @return a condition in brackets
     */
    public static Sql condition(Actor actor, String c) {
        if (actor.hasAny(Role.LEADERSHIP, Role.AUDITOR)) {
            return Sql.of("(1 = 1)");
        }
        if (actor.has(Role.OFFICIAL)) {
            Sql meeting = Sql.of("(SELECT m.id FROM meeting m WHERE m.id = " + c + ".meeting_id AND").add(MeetingSight.condition(actor, "m")).add("LIMIT 1) IS NOT NULL");
            return Sql.of("(" + c + ".security_class = 'B' OR").add(meeting).add("OR").add(party(actor, c)).add(")");
        }
        return actor.has(Role.LIAISON) ? party(actor, c) : Sql.of("(1 = 0)");
    }

    /** What is left to ask of a liaison's sight where the statement goes through the liaison's own rows of {@code commitment_party}. */
    static Sql asParty(String c) {
        return Sql.of(c + ".proposed_once = TRUE");
    }

    private static Sql party(Actor actor, String c) {
        return Sql.of("(").add(asParty(c)).add("AND (SELECT p.commitment_id FROM commitment_party p WHERE p.commitment_id = " + c + ".id").in("AND p.organization_id IN", actor.actsFor()).add("LIMIT 1) IS NOT NULL)");
    }
}
