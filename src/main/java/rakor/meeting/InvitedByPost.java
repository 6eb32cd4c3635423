package rakor.meeting;

import jakarta.inject.Singleton;
import rakor.common.Actor;
import rakor.common.Role;
import rakor.database.Sql;
import rakor.stakeholder.InvitedPeople;

/** An invitation names a post; invited is whoever holds it on the day of the meeting. */
@Singleton
class InvitedByPost implements InvitedPeople {
    @Override
    public Sql condition(Actor actor, String p) {
        if (!actor.has(Role.OFFICIAL)) {
            return Sql.of("(1 = 0)");
        }
        return Sql.of("EXISTS (SELECT 1 FROM incumbency h JOIN invitation i ON i.post_id = h.post_id JOIN meeting m ON m.id = i.meeting_id")
                .add("WHERE h.person_id = " + p + ".id AND h.valid_from <= m.date AND (h.valid_to IS NULL OR h.valid_to > m.date)")
                .add("AND i.withdrawn_at IS NULL AND m.discarded_at IS NULL AND m.status <> 'CANCELLED'")
                .in("AND m.recorder_id IN", actor.actsFor()).add(")");
    }
}
