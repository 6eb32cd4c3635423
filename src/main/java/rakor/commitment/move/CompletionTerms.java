package rakor.commitment.move;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import rakor.commitment.OnBehalf;

/**
 * It is done, as its owner says.
 *
 * @param statement   what was done, at most 2,000 characters
 * @param completedOn the day it was done; today, or for a party the day it was said, where it is left out
 * @param version     the version that was read; one reports on the text one saw
 */
@Serdeable
public record CompletionTerms(@Nullable String statement, @Nullable LocalDate completedOn, @Nullable OnBehalf onBehalf, @Nullable Long version) {}
