package rakor.stakeholder;

import java.time.LocalDate;
import rakor.common.Side;

/**
 * An organisation as other rooms name it.
 *
 * @param regency whether it is part of this regency's own administration
 * @param ended   the day from which it is no more; null while it lives
 */
public record OrganizationRef(long id, String code, String name, String shortName, Side side, boolean regency, OrganizationKind kind, LocalDate ended) {
    /** The short name where there is one, for dense lists. */
    public String label() {
        return shortName == null ? name : shortName;
    }
}
