package rakor.calendar;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;

/**
 * A holiday as the API answers.
 *
 * @param endedOn the day on which it was taken back; since then it counts no more
 */
@Serdeable
public record HolidayView(LocalDate day, String nameId, String nameEn, HolidayKind kind, @Nullable String source, @Nullable LocalDate endedOn, long version) {}
