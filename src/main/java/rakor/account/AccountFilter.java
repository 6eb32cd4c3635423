package rakor.account;

import java.util.List;
import java.util.Set;
import rakor.common.DomainError;
import rakor.common.Role;
import rakor.web.ListQuery;

/**
 * What a list of accounts is narrowed to; null means not narrowed.
 *
 * @param word         part of the username or name
 * @param organization code of the account's own organisation
 */
record AccountFilter(String word, Role role, String organization, State state) {
    /** The parameters of a list that narrow it. */
    static final Set<String> NAMES = Set.of("q", "role", "organization", "state");

    enum State {
        LIVING,
        ENDED
    }

    static AccountFilter of(ListQuery query) {
        query.sort(List.of("username"));
        return new AccountFilter(query.text("q"), query.choice("role", Role.class), query.text("organization"), query.choice("state", State.class));
    }

    /** The last username of the page before; null on the first page. */
    static String after(ListQuery query) {
        List<String> parts = query.after(1);
        if (parts != null && !Usernames.possible(parts.get(0))) {
            throw DomainError.unreadable("error.cursor");
        }
        return parts == null ? null : parts.get(0);
    }
}
