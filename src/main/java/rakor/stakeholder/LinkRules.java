package rakor.stakeholder;

import rakor.common.Checks;

/** Which organisations may be linked how. */
final class LinkRules {
    private LinkRules() {}

    static void between(Checks checks, Relation relation, Organization holder, Organization far) {
        checks.refuse(far.id() == holder.id(), "organization", "stakeholder.error.link-self");
        if (relation == Relation.MEMBER) {
            checks.refuse(holder.kind() != OrganizationKind.ASSOCIATION, "relation", "stakeholder.error.member-of-association");
        }
        if (relation == Relation.DIVISION) {
            checks.refuse(holder.kind() == OrganizationKind.ASSOCIATION, "relation", "stakeholder.error.division-of-association");
            // who acts for an office acts for its divisions, so this line is also one of rights
            checks.refuse(holder.regency() != far.regency(), "organization", "stakeholder.error.division-regency");
        }
    }
}
