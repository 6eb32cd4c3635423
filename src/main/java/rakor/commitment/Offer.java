package rakor.commitment;

import java.time.LocalDate;

/**
 * Other terms than those that stand, put forward by one party for the other to answer; what is null stays as it is.
 *
 * @param reason in the words of who offers; null where none was asked
 */
public record Offer(String statement, Measure measure, String doneWhen, LocalDate dueDate, String condition, String reason) {
    /** The terms as they would be. */
    public Wording on(Wording it) {
        return new Wording(statement == null ? it.statement() : statement, it.strength(), it.owner(), it.counterpart(), it.supporters(), measure == null ? it.measure() : measure,
                doneWhen == null ? it.doneWhen() : doneWhen, dueDate == null ? it.dueDate() : dueDate, condition == null ? it.condition() : condition);
    }
}
