package rakor.history;

import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;

/**
 * What a list of history rows is narrowed to; null does not narrow.
 *
 * @param record  the record's table
 * @param code    the code people know the record by
 * @param account username of who did it
 * @param from    first day, in the regency's zone
 * @param to      last day
 */
public record HistoryFilter(@Nullable String record, @Nullable String code, @Nullable String account, @Nullable LocalDate from, @Nullable LocalDate to) {
    static HistoryFilter of(String record, String code) {
        return new HistoryFilter(record, code, null, null, null);
    }
}
