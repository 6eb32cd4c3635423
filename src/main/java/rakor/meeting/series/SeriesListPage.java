package rakor.meeting.series;

import java.time.LocalDate;
import java.util.Map;
import rakor.common.Slice;
import rakor.web.Form;

/**
 * @param coming  the day of each forum's next meeting, by code
 * @param next    address of the next page; null on the last
 * @param filter  what was asked for
 */
record SeriesListPage(Slice<SeriesView> slice, SeriesNames names, Map<String, LocalDate> coming, String next, Form filter) {
    boolean filtered() {
        return !filter.value("q").isBlank() || !filter.value("ended").isBlank();
    }
}
