package rakor.commitment;

import java.time.LocalDate;
import java.util.Set;

/**
 * A declaration recorded on behalf of a party, as it is kept.
 *
 * @param before       what there was before it
 * @param organization key of the party
 * @param account      key of the account that entered it
 * @param recordedOn   the day it was entered
 * @param disputedOn   the day the party said that this, or what it was built on, is not what it declared; null while it did not
 */
public record Behalf(int number, CommitmentMove move, Before before, long organization, OnBehalf said, long account, LocalDate recordedOn, LocalDate disputedOn) {
    /** A party may dispute what was recorded for it during so many days after it first signed in. */
    static final int DISPUTE_DAYS = 30;

    /**
     * What stands again where a declaration is disputed.
     *
     * @param marks nouns of the moves that were recorded on behalf of a party by then
     * @param done  how far it was done
     */
    record Before(CommitmentStatus status, Set<String> marks, Completion done, Stood terms) {}

    /** The terms that were open for an answer, as they stood before it. */
    record Stood(String statement, Long ownerPost, Measure measure, String doneWhen, LocalDate dueDate, String condition) {
        Wording on(Wording it) {
            Party owner = new Party(it.owner().organization(), it.owner().text(), ownerPost);
            return new Wording(statement, it.strength(), owner, it.counterpart(), it.supporters(), measure, doneWhen, dueDate, condition);
        }
    }

    /** Whether it is known what it goes back to: of a verification in part the completion is kept only since there are disputes of it. */
    boolean leadsBack() {
        return move != CommitmentMove.VERIFICATION || before.done().on() != null;
    }

    boolean standing() {
        return disputedOn == null;
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
