package rakor.account;

import java.util.EnumSet;
import java.util.Set;
import rakor.common.Role;

/**
 * What the first administrator fills in.
 *
 * @param office name of the own organisation where the register lacks it; else {@code organization} is its code
 * @param roles  chosen once, beside ADMIN
 */
record FirstAdministratorTerms(String secret, String username, String name, String organization, String office, String password, Set<Role> roles) {
    AccountTerms account(String code, String language) {
        Set<Role> all = EnumSet.of(Role.ADMIN);
        all.addAll(roles);
        return new AccountTerms(username, name, code, null, all, language);
    }
}
