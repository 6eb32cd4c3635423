package rakor.stakeholder;

import rakor.common.Actor;
import rakor.database.Sql;

/** Whom somebody has invited, and so may have to write to or call. The meeting room answers; this room only asks. */
public interface InvitedPeople {
    /**
     * @param p alias of the {@code person} table in the statement
     * @return a condition in brackets: the person is invited to a meeting whose record the actor keeps
     */
    Sql condition(Actor actor, String p);
}
