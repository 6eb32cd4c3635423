package rakor.calendar;

import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The days on which offices work: neither Saturday, Sunday nor a holiday of the register. One look at the register a call. */
@Singleton
public class WorkingDays {
    /** Nothing waits longer. */
    private static final int MOST = 1000;
    private final HolidayRepository holidays;

    WorkingDays(HolidayRepository holidays) {
        this.holidays = holidays;
    }

    @ReadOnly
    public boolean isWorkingDay(LocalDate day) {
        return works(day, holidays.free(day, day));
    }

    /**
     * The n-th working day after a day; the day itself does not count.
     *
     * @param n 0 to 1000; 0 gives the day itself, working or not
     */
    @ReadOnly
    public LocalDate plus(LocalDate day, int n) {
        if (n < 0 || n > MOST) {
            throw new IllegalArgumentException("working days: " + n);
        }
        LocalDate known = day.plusDays(2L * n + 30);
        Set<LocalDate> free = holidays.free(day, known);
        LocalDate reached = day;
        for (int left = n; left > 0;) {
            reached = reached.plusDays(1);
            if (reached.isAfter(known)) {
                known = reached.plusDays(365);
                free = holidays.free(reached, known);
            }
            left -= works(reached, free) ? 1 : 0;
        }
        return reached;
    }

    /**
     * The last day that lies more than n working days before a day: {@code between(found, day) > n}, and of no later day.
     *
     * @param n 0 to 1000
     */
    @ReadOnly
    public LocalDate overWorkingDays(LocalDate day, int n) {
        if (n < 0 || n > MOST) {
            throw new IllegalArgumentException("working days: " + n);
        }
        LocalDate known = day.minusDays(2L * n + 30);
        Set<LocalDate> free = holidays.free(known, day);
        LocalDate reached = day;
        for (int left = n; left >= 0; reached = reached.minusDays(1)) {
            if (reached.isBefore(known)) {
                known = reached.minusDays(365);
                free = holidays.free(known, reached);
            }
            left -= works(reached, free) ? 1 : 0;
        }
        return reached;
    }

    /** How many working days lie after {@code from}, up to and with {@code to}; 0 when that is not later. So {@code between(day, plus(day, n))} is n. */
    @ReadOnly
    public int between(LocalDate from, LocalDate to) {
        if (!to.isAfter(from)) {
            return 0;
        }
        Set<LocalDate> free = holidays.free(from, to);
        return (int) from.plusDays(1).datesUntil(to.plusDays(1)).filter(day -> works(day, free)).count();
    }

    /** The years touched by a time of which the register knows no holiday at all; what was computed there is to be doubted. */
    @ReadOnly
    public SortedSet<Integer> yearsWithout(LocalDate from, LocalDate to) {
        Set<LocalDate> free = holidays.free(LocalDate.of(from.getYear(), 1, 1), LocalDate.of(to.getYear(), 12, 31));
        Set<Integer> known = free.stream().map(LocalDate::getYear).collect(Collectors.toSet());
        return IntStream.rangeClosed(from.getYear(), to.getYear()).boxed().filter(year -> !known.contains(year)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean works(LocalDate day, Set<LocalDate> free) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY && !free.contains(day);
    }
}
