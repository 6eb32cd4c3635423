package rakor.report;

import java.util.List;
import java.util.Map;
import rakor.commitment.OwnerSide;
import rakor.stakeholder.OrganizationRef;

/**
 * The state of follow-up in one screen.
 *
 * @param offices     key is the code of the office that records
 * @param unfollowed  meetings that took place and left no commitment behind
 * @param review      the first commitments whose day of review has come
 */
record Board(Tally all, Map<OwnerSide, Tally> sides, Map<String, Tally> offices, Map<String, OrganizationRef> officeNames, WaitingGroup unfollowed, List<FollowUpItem> review) {}
