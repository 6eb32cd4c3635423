package rakor.calendar;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/**
 * @param reason  why the day is a working day again, such as the decree that says so
 * @param version the version that was read, where {@code If-Match} does not name it
 */
@Serdeable
public record HolidayEndingTerms(@Nullable String reason, @Nullable Long version) {}
