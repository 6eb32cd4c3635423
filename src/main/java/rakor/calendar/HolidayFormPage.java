package rakor.calendar;

import java.util.List;
import rakor.web.Option;

/**
 * @param now    what the holiday says now; null while it is not recorded
 * @param ending whether the form takes it back
 */
record HolidayFormPage(HolidayView now, boolean ending) {
    String action() {
        return now == null ? HolidayController.PATH : HolidayController.PATH + "/" + now.day() + (ending ? "/ending" : "");
    }

    String back() {
        return now == null ? HolidayController.PATH : HolidayController.PATH + "?year=" + now.day().getYear();
    }

    List<Option> facts() {
        return List.of(new Option(now.nameId(), "calendar.holiday.nameId"), new Option(now.nameEn(), "calendar.holiday.nameEn"), new Option(now.source(), "calendar.holiday.source"));
    }
}
