package rakor.stakeholder;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;

/**
 * How an organisation ends.
 *
 * @param on        the first day on which it is no more
 * @param successor code or name of the organisation that takes over its open work, sight and rights
 * @param version the version that was read, where {@code If-Match} does not name it
 */
@Serdeable
public record SuccessionTerms(@Nullable LocalDate on, @Nullable String successor, @Nullable Long version) {}
