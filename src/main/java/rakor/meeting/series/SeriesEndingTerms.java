package rakor.meeting.series;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;

/**
 * What the ending of a forum takes.
 *
 * @param on      the day from which nothing is planned there
 * @param version the version that was read; null takes what is there
 */
@Serdeable
public record SeriesEndingTerms(@Nullable LocalDate on, @Nullable Long version) {}
