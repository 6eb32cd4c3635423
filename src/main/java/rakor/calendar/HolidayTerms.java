package rakor.calendar;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import rakor.common.Checks;

/**
 * What may be written of a holiday.
 *
 * @param day    never changes
 * @param source where it was declared: a decree or its address
 */
@Serdeable
public record HolidayTerms(@Nullable LocalDate day, @Nullable String nameId, @Nullable String nameEn, @Nullable HolidayKind kind, @Nullable String source) {
    HolidayTerms tidy() {
        return new HolidayTerms(day, tidy(nameId), tidy(nameEn), kind, tidy(source));
    }

    static String tidy(String text) {
        return Checks.blank(text) ? null : text.strip();
    }
}
