package rakor.commitment;

import rakor.stakeholder.OrganizationRef;

/** Whose side owes it; a figure for reports. */
public enum OwnerSide {
    GOVERNMENT,
    INDUSTRY,
    OTHER,
    /** Nobody is named yet. */
    NONE;

    static OwnerSide of(OrganizationRef owner) {
        return owner == null ? NONE : valueOf(owner.side().name());
    }
}
