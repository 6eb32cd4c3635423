package rakor.commitment;

import java.util.List;
import rakor.stakeholder.OrganizationRef;

/** A commitment as the list shows it. */
public record CommitmentRow(Commitment it, Refs refs, List<Flag> flags) {
    /** Short where there is a short name; null when nobody is named. */
    public String owner() {
        return label(it.wording().owner());
    }

    public String counterpart() {
        return label(it.wording().counterpart());
    }

    private String label(Party party) {
        OrganizationRef organization = refs.organization(party.organization());
        return organization == null ? party.text() : organization.label();
    }
}
