package rakor.commitment;

import java.time.LocalDate;

/**
 * A declaration recorded on behalf of a party, as it is kept.
 *
 * @param done         how far it was done before that
 * @param organization key of the party
 * @param account      key of the account that entered it
 * @param recordedOn   the day it was entered
 * @param disputedOn   the day the party said that this is not what it declared; null while it did not
 */
public record Behalf(int number, CommitmentMove move, Completion done, long organization, OnBehalf said, long account, LocalDate recordedOn, LocalDate disputedOn) {
    /** A party may dispute what was recorded for it during so many days after it first signed in. */
    static final int DISPUTE_DAYS = 30;

    /** The state to which it goes back where this is disputed. */
    CommitmentStatus before() {
        return switch (move) {
            case VERIFICATION -> CommitmentStatus.REPORTED;
            case COMPLETION -> CommitmentStatus.ACTIVE;
            default -> CommitmentStatus.PROPOSED;
        };
    }

    /** Whether it is known what it goes back to: of a verification in part the completion is kept only since there are disputes of it. */
    boolean leadsBack() {
        return move != CommitmentMove.VERIFICATION || done.on() != null;
    }

    /**
     * @param voice of the party
     * @return the last day on which it may be disputed; null while the party has nobody who could
     */
    LocalDate disputableUntil(Voice voice) {
        if (voice.firstSignIn() == null) {
            return null;
        }
        LocalDate seen = voice.firstSignIn().isAfter(recordedOn) ? voice.firstSignIn() : recordedOn;
        return seen.plusDays(DISPUTE_DAYS);
    }
}
