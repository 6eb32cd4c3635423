package rakor.commitment;

import java.time.LocalDate;

/**
 * What a list is narrowed to; null does not narrow. An unknown code finds nothing.
 *
 * @param organization code of a party in any role
 * @param q            a code, or words that all stand in the statement
 * @param from         first due date
 * @param to           last due date
 */
public record CommitmentFilter(
        CommitmentStatus status, Strength strength, OwnerSide side, String topic, String owner, String organization, String meeting, Flag flag, String q,
        LocalDate from, LocalDate to) {
    public static CommitmentFilter none() {
        return new CommitmentFilter(null, null, null, null, null, null, null, null, null, null, null);
    }

    CommitmentFilter flagged(Flag other) {
        return new CommitmentFilter(status, strength, side, topic, owner, organization, meeting, other, q, from, to);
    }

    boolean narrows() {
        return !equals(none());
    }
}
