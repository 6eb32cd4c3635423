package rakor.stakeholder;

import rakor.common.Actor;
import rakor.common.DomainError;
import rakor.common.Role;

/** Everyone signed in reads this register; the administrator keeps it. */
final class OrganizationAccess {
    private OrganizationAccess() {}

    static void keeps(Actor actor) {
        if (!actor.has(Role.ADMIN)) {
            throw DomainError.notPermitted("stakeholder.error.admin-only");
        }
    }

    /** An official who takes meetings over may note a party the register lacks, but never a part of the regency: rights hang on that. */
    static void takes(Actor actor, OrganizationTerms terms) {
        if (actor.has(Role.ADMIN)) {
            return;
        }
        if (!actor.has(Role.OFFICIAL) || Boolean.TRUE.equals(terms.regency())) {
            throw DomainError.notPermitted("stakeholder.error.admin-only");
        }
    }
}
