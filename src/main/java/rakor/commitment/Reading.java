package rakor.commitment;

import rakor.stakeholder.OrganizationRef;

/**
 * What a caller wrote, understood.
 *
 * @param owner the organisation that owns it; null while none is named
 */
record Reading(Wording wording, Filing filing, OrganizationRef owner) {}
