package rakor.stakeholder.person;

import rakor.common.Actor;
import rakor.common.DomainError;
import rakor.common.Role;

/** Who keeps the register of people, posts and holders. */
final class PersonAccess {
    private PersonAccess() {}

    static void keeps(Actor actor) {
        if (!actor.has(Role.ADMIN)) {
            throw DomainError.notPermitted("stakeholder.error.admin-only");
        }
    }
}
