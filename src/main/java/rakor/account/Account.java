package rakor.account;

import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import rakor.common.Role;
import rakor.history.Subject;

/** One person's sign-in, as the database has it. */
record Account(long id, String username, String name, Long personId, long organizationId, boolean mustChange, String language, Instant createdAt, Instant endedAt, long version, Set<Role> roles) {
    Subject subject() {
        return new Subject("account", id, username);
    }

    boolean ended() {
        return endedAt != null;
    }

    boolean has(Role role) {
        return roles.contains(role);
    }

    /** In their fixed order, for facts and views. */
    static String listed(Set<Role> roles) {
        return String.join(", ", new TreeSet<>(roles).stream().map(Enum::name).toList());
    }
}
