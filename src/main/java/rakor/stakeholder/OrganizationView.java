package rakor.stakeholder;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import rakor.common.Side;

/**
 * An organisation as the API answers.
 *
 * @param names     its other names, the short name among them
 * @param email     where invitations go when no post or person is named; null also for who may not see it
 * @param validTo   the day from which it is no more; null while it lives
 * @param successor who takes its open work and its sight
 */
@Serdeable
public record OrganizationView(
        String code,
        String name,
        @Nullable String shortName,
        List<String> names,
        Side side,
        OrganizationKind kind,
        boolean regency,
        @Nullable String nib,
        @Nullable String email,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable Named successor,
        long version) {

    static OrganizationView of(Organization o, List<String> names, Named successor) {
        return new OrganizationView(o.code(), o.name(), o.shortName(), names, o.side(), o.kind(), o.regency(), o.nib(), o.email(), o.validFrom(), o.validTo(), successor, o.version());
    }

    OrganizationView withoutEmail() {
        return new OrganizationView(code, name, shortName, names, side, kind, regency, nib, null, validFrom, validTo, successor, version);
    }

    /** Whether it is no more on a day. */
    public boolean endedOn(LocalDate day) {
        return validTo != null && !validTo.isAfter(day);
    }
}
