package rakor.commitment;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * How far it is done.
 *
 * @param on       the day the owner says it was done; null unless it waits for verification or is fulfilled
 * @param reporter key of the account that reported it done, or claimed that it cannot be; never the one that verifies or rules
 * @param verified how much of the measure was verified so far; null while nothing was
 */
record Completion(LocalDate on, Long reporter, BigDecimal verified) {
    static final Completion NONE = new Completion(null, null, null);

    Completion reported(LocalDate day, long account) {
        return new Completion(day, account, verified);
    }

    Completion verified(BigDecimal quantity) {
        return new Completion(on, reporter, quantity);
    }

    /** Open again: what was verified stays. */
    Completion again() {
        return new Completion(null, null, verified);
    }
}
