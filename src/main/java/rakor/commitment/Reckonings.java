package rakor.commitment;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import rakor.calendar.WorkingDays;
import rakor.common.RegencyClock;

/** Makes the days that flags count from. */
@Singleton
public class Reckonings {
    private final WorkingDays calendar;
    private final RegencyClock clock;

    Reckonings(WorkingDays calendar, RegencyClock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    public Reckoning today() {
        return on(clock.today());
    }

    public Reckoning on(LocalDate day) {
        return new Reckoning(day, calendar);
    }
}
