package rakor.account;

import java.util.Set;
import rakor.common.Actor;
import rakor.common.Checks;
import rakor.common.DomainError;
import rakor.common.Role;

/** Who may change accounts, and which roles an account may hold. */
final class AccountAccess {
    /** Mandates of one account that are in force together. */
    static final int MOST_MANDATES = 50;

    private AccountAccess() {}

    /** Administrators, and the system itself at the first start and in commands. */
    static void requireManager(Actor actor) {
        if (!actor.has(Role.ADMIN) && !system(actor)) {
            throw DomainError.notPermitted("error.role");
        }
    }

    static boolean system(Actor actor) {
        return actor.accountId() == 0;
    }

    /** Nobody changes what they themselves may do. */
    static void refuseOwn(Actor actor, Account account) {
        if (actor.accountId() == account.id()) {
            throw DomainError.notPermitted("account.error.own");
        }
    }

    static void refuseEnded(Account account, String move) {
        if (account.ended()) {
            throw DomainError.conflict("account.error.ended", move);
        }
    }

    /**
     * Roles go together, and belong to organisations of the regency or to others.
     *
     * @param regency of the account's organisation; null when there is none yet
     */
    static void check(Checks checks, Set<Role> roles, Boolean regency) {
        boolean some = roles != null && !roles.isEmpty();
        checks.refuse(!some, "roles", "account.error.roles-none");
        checks.refuse(some && !Role.goTogether(roles), "roles", "account.error.roles-together");
        if (regency == null) {
            return;
        }
        boolean apart = some && Role.goTogether(roles) && roles.stream().anyMatch(role -> role.needsRegency() != regency);
        checks.refuse(apart, "roles", regency ? "account.error.roles-regency" : "account.error.roles-liaison");
    }
}
