package rakor.common;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;

/**
 * The signed-in person of one request, as the database knew the account when the request came in.
 *
 * @param accountId      the account's key; 0 for the system itself (migration, first start)
 * @param organizationId the account's own organisation; 0 for the system
 * @param regency        whether that organisation is part of this regency's own administration
 * @param actsFor        every organisation the account acts for today: its own, that one's divisions, what those
 *                       succeeded, and its mandates
 */
public record Actor(
        long accountId,
        String username,
        String name,
        Set<Role> roles,
        long organizationId,
        String organizationName,
        boolean regency,
        Set<Long> actsFor,
        Locale locale) {

    public Actor {
        roles = Set.copyOf(roles);
        actsFor = Set.copyOf(actsFor);
    }

    /** Who acts when no person does: first start, commands without an account. Holds no role. */
    public static Actor system() {
        return new Actor(0, "rakor", "Rakor", Set.of(), 0, "Rakor", true, Set.of(), new Locale("id"));
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    public boolean hasAny(Role... any) {
        for (Role role : any) {
            if (roles.contains(role)) {
                return true;
            }
        }
        return false;
    }

    public boolean actsFor(Long organization) {
        return organization != null && actsFor.contains(organization);
    }

    public boolean actsForAny(Collection<Long> organizations) {
        return organizations.stream().anyMatch(actsFor::contains);
    }
}
