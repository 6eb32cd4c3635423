package rakor.meeting.series;

import java.time.LocalDate;

/** In what a forum's rhythm is counted. */
public enum RhythmUnit {
    WEEK,
    MONTH;

    LocalDate after(LocalDate day, int number) {
        return this == WEEK ? day.plusWeeks(number) : day.plusMonths(number);
    }
}
