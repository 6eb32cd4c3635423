package rakor.account;

import java.time.LocalDate;

/** An organisation the account may act for beside its own, from a day until the day before {@code to}; null means without end. */
record Mandate(long accountId, int number, long organizationId, LocalDate from, LocalDate to) {
    boolean inForce(LocalDate day) {
        return !from.isAfter(day) && !over(day);
    }

    boolean over(LocalDate day) {
        return to != null && !to.isAfter(day);
    }
}
