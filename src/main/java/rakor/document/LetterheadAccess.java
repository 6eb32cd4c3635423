package rakor.document;

import rakor.common.Actor;
import rakor.common.DomainError;
import rakor.common.Role;

/** The administrator keeps what stands on every paper. */
final class LetterheadAccess {
    private LetterheadAccess() {}

    static void keeps(Actor actor) {
        if (!actor.has(Role.ADMIN)) {
            throw DomainError.notPermitted("document.error.admin-only");
        }
    }
}
