package rakor.common;

import java.util.EnumSet;
import java.util.Set;

/** What an account may be. OFFICIAL, LEADERSHIP and ADMIN go together; LIAISON and AUDITOR stand alone. */
public enum Role {
    /** Logs meetings for the own office as recorder and acts for it. */
    OFFICIAL,
    /** Sees, instructs, rules, reviews. */
    LEADERSHIP,
    /** Accounts, registers, settings; no meeting content. */
    ADMIN,
    /** Acts for a partner of the regency. */
    LIAISON,
    /** Reads everything and the history, changes nothing. */
    AUDITOR;

    private static final Set<Role> STAND_ALONE = EnumSet.of(LIAISON, AUDITOR);

    /** A legal combination: at least one role, and a role that stands alone has no other beside it. */
    public static boolean goTogether(Set<Role> roles) {
        return !roles.isEmpty() && (roles.size() == 1 || roles.stream().noneMatch(STAND_ALONE::contains));
    }

    /** Everyone but a liaison belongs to the regency's own administration. */
    public boolean needsRegency() {
        return this != LIAISON;
    }

    /** The names as route annotations take them. */
    public interface Is {
        String OFFICIAL = "OFFICIAL";
        String LEADERSHIP = "LEADERSHIP";
        String ADMIN = "ADMIN";
        String LIAISON = "LIAISON";
        String AUDITOR = "AUDITOR";
    }
}
