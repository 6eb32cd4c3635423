package rakor.commitment;

import java.time.LocalDate;

/**
 * What one side asks of the other, or of leadership.
 *
 * @param number   within the commitment, from 1
 * @param account  key of the account that asked
 * @param code     null for an amendment
 * @param other    key of the commitment that replaces it, or that it repeats; null for none
 * @param terms    what an amendment would change; null for other kinds
 * @param answer   what the counterpart says to a claim of impossibility; null while it says nothing
 * @param outcome  what became of it
 */
public record Request(int number, RequestKind kind, RequestSide side, long account, LocalDate askedOn, RequestReason code, String reason, Long other, Offer terms, Answer answer, Outcome outcome) {
    /** @param reason may be null when it agrees */
    public record Answer(boolean agreed, String reason, LocalDate on) {}

    /**
     * @param on     the day it was decided; null while it is open
     * @param reason null where none was asked
     */
    public record Outcome(RequestOutcome is, LocalDate on, String reason) {
        public static final Outcome OPEN = new Outcome(RequestOutcome.OPEN, null, null);
    }

    boolean open() {
        return outcome.is() == RequestOutcome.OPEN;
    }

    /** Whether the counterpart said no to a claim of impossibility. */
    public boolean contradicted() {
        return answer != null && !answer.agreed();
    }
}
