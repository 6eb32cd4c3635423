package rakor.stakeholder;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import rakor.common.Checks;
import rakor.common.Side;

/**
 * What may be written of an organisation.
 *
 * @param code    made from the short name, else the name, when absent; never changes
 * @param regency whether it is part of this regency's own administration; no when absent; said once, because roles hang on it
 * @param email   where invitations go when no post or person is named
 * @param nib     number of the business registration, 13 digits
 */
@Serdeable
public record OrganizationTerms(
        @Nullable String code,
        @Nullable String name,
        @Nullable String shortName,
        @Nullable Side side,
        @Nullable OrganizationKind kind,
        @Nullable Boolean regency,
        @Nullable String nib,
        @Nullable LocalDate validFrom,
        @Nullable String email) {

    public OrganizationTerms(String code, String name, String shortName, Side side, OrganizationKind kind, Boolean regency, String nib, LocalDate validFrom) {
        this(code, name, shortName, side, kind, regency, nib, validFrom, null);
    }

    /** With blanks taken for absent. */
    OrganizationTerms tidy() {
        return new OrganizationTerms(tidy(code), tidy(name), tidy(shortName), side, kind, Boolean.TRUE.equals(regency), tidy(nib), validFrom, tidy(email));
    }

    static String tidy(String text) {
        return Checks.blank(text) ? null : text.strip();
    }
}
