package rakor.stakeholder;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;

/** @param on the first day on which the record no longer holds */
@Serdeable
public record EndingTerms(@Nullable LocalDate on) {}
