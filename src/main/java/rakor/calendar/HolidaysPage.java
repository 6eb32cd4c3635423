package rakor.calendar;

import java.util.List;

record HolidaysPage(int year, List<HolidayView> holidays, boolean keeps) {
    /** Whether the register knows no holiday of the year, so that working days counted in it are wrong. */
    boolean unknown() {
        return holidays.stream().allMatch(holiday -> holiday.endedOn() != null);
    }
}
