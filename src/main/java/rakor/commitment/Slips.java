package rakor.commitment;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How a due date moved since it was first accepted.
 *
 * @param original the date it was first accepted with, kept for ever; before that the present one, null while there is none
 * @param count    how often it was put off
 * @param days     by how many days in all
 */
record Slips(LocalDate original, int count, int days) {
    /** Before anybody accepted a date, the original one is the present one. */
    Slips proposed(LocalDate due) {
        return new Slips(due, count, days);
    }

    /** After a change by consent: a later date is a slip, an earlier one is not; a first date is the original one. */
    Slips moved(LocalDate from, LocalDate to) {
        if (from == null || to == null) {
            return new Slips(original == null ? to : original, count, days);
        }
        return to.isAfter(from) ? new Slips(original, count + 1, days + (int) ChronoUnit.DAYS.between(from, to)) : this;
    }
}
