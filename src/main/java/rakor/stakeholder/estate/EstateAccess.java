package rakor.stakeholder.estate;

import rakor.common.Actor;
import rakor.common.DomainError;
import rakor.common.Role;

/** Everyone signed in reads this register; the administrator keeps it. */
final class EstateAccess {
    private EstateAccess() {}

    static void keeps(Actor actor) {
        if (!actor.has(Role.ADMIN)) {
            throw DomainError.notPermitted("stakeholder.error.admin-only");
        }
    }
}
