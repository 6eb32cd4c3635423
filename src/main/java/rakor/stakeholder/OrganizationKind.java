package rakor.stakeholder;

/** What an organisation is. */
public enum OrganizationKind {
    OFFICE,
    DISTRICT,
    ESTATE_OPERATOR,
    COMPANY,
    ASSOCIATION,
    OUTSIDE_BODY,
    SCHOOL,
    COMMUNITY
}
