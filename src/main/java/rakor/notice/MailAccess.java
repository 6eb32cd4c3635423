package rakor.notice;

import rakor.common.Actor;
import rakor.common.DomainError;
import rakor.common.Role;

/** Administrators see which mails went out and send them again. */
final class MailAccess {
    private MailAccess() {}

    static void requireAdministrator(Actor actor) {
        if (!actor.has(Role.ADMIN)) {
            throw DomainError.notPermitted("error.role");
        }
    }
}
