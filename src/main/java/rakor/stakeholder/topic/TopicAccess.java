package rakor.stakeholder.topic;

import rakor.common.Actor;
import rakor.common.DomainError;
import rakor.common.Role;

/** Everyone signed in reads this register; the administrator keeps it. */
final class TopicAccess {
    private TopicAccess() {}

    static void keeps(Actor actor) {
        if (!actor.has(Role.ADMIN)) {
            throw DomainError.notPermitted("stakeholder.error.admin-only");
        }
    }
}
