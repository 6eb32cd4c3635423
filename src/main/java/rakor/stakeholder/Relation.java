package rakor.stakeholder;

/** How two parties belong together. The first named holds the link. */
public enum Relation {
    /** An office and its division: who acts for the office acts for the division. */
    DIVISION,
    /** An association and its member. The association acts for itself only. */
    MEMBER,
    /** An operator and the estate it runs. */
    OPERATES,
    /** A company and the estate it sits in. */
    TENANT;

    /** Whether the far end is an estate, not an organisation. */
    public boolean toEstate() {
        return this == OPERATES || this == TENANT;
    }
}
