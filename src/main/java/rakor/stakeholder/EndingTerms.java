package rakor.stakeholder;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;

/**
 * @param on      the first day on which the record no longer holds
 * @param version the version that was read, where {@code If-Match} does not name it
 */
@Serdeable
public record EndingTerms(@Nullable LocalDate on, @Nullable Long version) {}
