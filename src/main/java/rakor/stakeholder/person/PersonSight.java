package rakor.stakeholder.person;

import rakor.common.Actor;
import rakor.common.Role;
import rakor.database.Sql;

/** Which people somebody sees, and whose contact data. The names of those who hold a post are open to everyone signed in. */
final class PersonSight {
    private PersonSight() {}

    /** Whose e-mail, telephone and NIP the actor sees: as administrator everyone's, else those of the organisations it acts for; beside them {@link rakor.stakeholder.InvitedPeople}. */
    static Sql contact(Actor actor, String p) {
        return actor.has(Role.ADMIN) ? Sql.of("(1 = 1)") : Sql.of("").in("(" + p + ".organization_id IN", actor.actsFor()).add(")");
    }

    /** A liaison sees the people of the parties it acts for, and who holds or held a post. */
    static Sql condition(Actor actor, String p) {
        if (actor.hasAny(Role.ADMIN, Role.OFFICIAL, Role.LEADERSHIP, Role.AUDITOR)) {
            return Sql.of("(1 = 1)");
        }
        return Sql.of("(EXISTS (SELECT 1 FROM incumbency i WHERE i.person_id = " + p + ".id)").in("OR " + p + ".organization_id IN", actor.actsFor()).add(")");
    }
}
