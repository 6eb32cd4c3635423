package rakor.report;

import java.util.List;
import java.util.Map;
import rakor.commitment.Flag;
import rakor.commitment.OwnerSide;
import rakor.common.Bounded;
import rakor.stakeholder.OrganizationRef;

/**
 * The state of follow-up in one screen.
 *
 * @param all         by state, and how many are incomplete; the same of each side and office
 * @param offices     key is the code of the office that records
 * @param overdue     by side
 * @param flags       the others that are looked up in an index, a bounded number of them
 * @param unfollowed  meetings that took place and left no commitment behind
 * @param review      the first commitments whose day of review has come
 */
record Board(
        Tally all, Map<OwnerSide, Tally> sides, Map<String, Tally> offices, Map<String, OrganizationRef> officeNames, Map<OwnerSide, Bounded> overdue, Map<Flag, Bounded> flags,
        WaitingGroup unfollowed, List<FollowUpItem> review) {

    Bounded of(Flag flag) {
        return switch (flag) {
            case INCOMPLETE -> new Bounded(all.of(flag), false);
            case OVERDUE -> Bounded.sum(overdue.values());
            default -> flags.get(flag);
        };
    }
}
