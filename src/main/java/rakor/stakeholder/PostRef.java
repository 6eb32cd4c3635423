package rakor.stakeholder;

/** A post as other rooms name it: a fixed chair in one organisation, whoever sits in it. */
public record PostRef(long id, String code, String name, long organizationId) {}
