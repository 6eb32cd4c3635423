package rakor.commitment;

import java.time.LocalDate;
import java.util.List;

/**
 * The terms of a promise: what binds once it is accepted.
 *
 * @param supporters keys of organisations that help, in ascending order
 * @param measure    null when nothing is counted
 * @param doneWhen   words that say when it is done
 * @param condition  a condition or rhythm in words, where no day is named
 */
public record Wording(
        String statement, Strength strength, Party owner, Party counterpart, List<Long> supporters, Measure measure, String doneWhen, LocalDate dueDate, String condition) {
    public Wording ownedBy(Party other) {
        return new Wording(statement, strength, other, counterpart, supporters, measure, doneWhen, dueDate, condition);
    }

    Wording supportedBy(List<Long> others) {
        return new Wording(statement, strength, owner, counterpart, others, measure, doneWhen, dueDate, condition);
    }

    public Wording dueOn(LocalDate other) {
        return new Wording(statement, strength, owner, counterpart, supporters, measure, doneWhen, other, condition);
    }
}
