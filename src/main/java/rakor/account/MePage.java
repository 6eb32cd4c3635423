package rakor.account;

import java.util.List;
import rakor.stakeholder.OrganizationRef;

/** One's own account. @param actsFor every organisation the account acts for today, the own one first */
record MePage(OrganizationRef organization, List<OrganizationRef> actsFor) {}
