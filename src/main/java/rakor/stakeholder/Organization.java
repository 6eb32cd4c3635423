package rakor.stakeholder;

import java.time.LocalDate;
import rakor.common.Side;

/** An organisation as its row says. */
record Organization(
        long id, String code, String name, String shortName, Side side, boolean regency, OrganizationKind kind, String nib, String email,
        Long successorId, LocalDate validFrom, LocalDate validTo, long version) {

    OrganizationTerms terms() {
        return new OrganizationTerms(code, name, shortName, side, kind, regency, nib, validFrom, email);
    }

    /** From the day of its end on it is no more. */
    boolean livesOn(LocalDate day) {
        return validTo == null || validTo.isAfter(day);
    }
}
