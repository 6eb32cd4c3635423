package rakor.commitment.move;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import rakor.commitment.Measure;
import rakor.commitment.OfferTerms;
import rakor.commitment.OnBehalf;

/**
 * A commitment is taken on. Terms that are empty may be filled; one that is filled is not changed by accepting.
 *
 * @param ownerPost code of the post that carries it
 * @param note      at most 1,000 characters
 * @param version   the version that was read, where If-Match does not name it; one consents to the text one saw
 */
@Serdeable
public record Acceptance(
        @Nullable String ownerPost, @Nullable Measure measure, @Nullable String doneWhen, @Nullable LocalDate dueDate, @Nullable String condition, @Nullable String note, @Nullable OnBehalf onBehalf, @Nullable Long version) {
    OfferTerms filled() {
        return new OfferTerms(null, measure, doneWhen, dueDate, condition);
    }
}
