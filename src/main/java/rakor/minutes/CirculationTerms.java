package rakor.minutes;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/**
 * How minutes go to the parties.
 *
 * @param objectionDays working days from 1 to 30; 3 when left out
 * @param version       of the meeting that was read; null takes what is there
 */
@Serdeable
public record CirculationTerms(@Nullable Integer objectionDays, @Nullable Long version) {}
