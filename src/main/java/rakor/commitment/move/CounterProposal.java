package rakor.commitment.move;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import rakor.commitment.Measure;
import rakor.commitment.OfferTerms;
import rakor.commitment.OnBehalf;

/**
 * The owner would take it on, on other terms.
 *
 * @param reason  at most 1,000 characters
 * @param version the version that was read, where If-Match does not name it
 */
@Serdeable
public record CounterProposal(
        @Nullable String statement, @Nullable Measure measure, @Nullable String doneWhen, @Nullable LocalDate dueDate, @Nullable String condition, @Nullable String reason, @Nullable OnBehalf onBehalf, @Nullable Long version) {
    OfferTerms terms() {
        return new OfferTerms(statement, measure, doneWhen, dueDate, condition);
    }
}
