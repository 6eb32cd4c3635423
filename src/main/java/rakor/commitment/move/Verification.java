package rakor.commitment.move;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.LocalDate;
import rakor.commitment.OnBehalf;

/**
 * It is done as its counterpart sees it, wholly or in part.
 *
 * @param quantity    how much of the measure is done in all; what is promised, where it is left out
 * @param restDueDate where it is done in part: asks the owner for a new due date for the rest
 * @param version     the version that was read; one consents to the text one saw
 */
@Serdeable
public record Verification(@Nullable String note, @Nullable BigDecimal quantity, @Nullable LocalDate restDueDate, @Nullable OnBehalf onBehalf, @Nullable Long version) {}
