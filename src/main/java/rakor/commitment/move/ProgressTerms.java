package rakor.commitment.move;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.LocalDate;
import rakor.commitment.OnBehalf;

/**
 * How far it has come.
 *
 * @param on          the day it speaks of; today where it is left out
 * @param quantity    reached by that day in all, in the unit of the measure
 * @param percent     0 to 100
 * @param statement   at most 2,000 characters
 * @param obstacle    at most 1,000 characters
 * @param blockedBy   that another side holds it up; left out, nothing does any more
 * @param observation told by the counterpart's party or the recorder office
 * @param version     the version that was read, where If-Match does not name it
 */
@Serdeable
public record ProgressTerms(
        @Nullable LocalDate on, @Nullable BigDecimal quantity, @Nullable Integer percent, @Nullable String statement, @Nullable String obstacle, @Nullable BlockedBy blockedBy,
        @Nullable Boolean observation, @Nullable OnBehalf onBehalf, @Nullable Long version) {

    /**
     * @param organization code of the counterpart, a supporter or the recorder office
     * @param reason       at most 1,000 characters
     */
    @Serdeable
    public record BlockedBy(@Nullable String organization, @Nullable String reason) {}
}
