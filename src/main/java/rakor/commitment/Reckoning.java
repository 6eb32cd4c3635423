package rakor.commitment;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import rakor.calendar.WorkingDays;

/** A day as flags count from it. The register of holidays is asked only where working days matter. */
public final class Reckoning {
    /** A party has so many working days to answer what is asked of it. */
    public static final int ANSWER = 10;
    /** A party has so many working days to say what it thinks of a claim. */
    public static final int WORD = 5;
    private final LocalDate day;
    private final WorkingDays calendar;
    private final Map<Integer, LocalDate> known = new HashMap<>();

    Reckoning(LocalDate day, WorkingDays calendar) {
        this.day = day;
        this.calendar = calendar;
    }

    public LocalDate day() {
        return day;
    }

    /** The last day that lies more than so many working days back: what began then, or earlier, has waited longer. */
    public LocalDate overWorkingDays(int n) {
        return known.computeIfAbsent(n, count -> calendar.overWorkingDays(day, count));
    }
}
