package rakor.account;

import java.util.List;
import rakor.common.Role;

/** One line of the list. */
record AccountRow(String username, String name, String organization, List<Role> roles, boolean ended, boolean mustChange) {
    static AccountRow of(AccountView view) {
        return new AccountRow(view.username(), view.name(), view.organization().name(), view.roles(), view.endedAt() != null, view.mustChange());
    }
}
