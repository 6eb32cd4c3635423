package rakor.commitment.move;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import rakor.commitment.Measure;
import rakor.commitment.OfferTerms;

/**
 * Other terms than those in force, asked for by one party; what is left out stays as it is.
 *
 * @param reason  at most 1,000 characters
 * @param version the version that was read, where If-Match does not name it
 */
@Serdeable
public record AmendmentTerms(
        @Nullable String statement, @Nullable Measure measure, @Nullable String doneWhen, @Nullable LocalDate dueDate, @Nullable String condition, @Nullable String reason, @Nullable Long version) {
    OfferTerms terms() {
        return new OfferTerms(statement, measure, doneWhen, dueDate, condition);
    }
}
