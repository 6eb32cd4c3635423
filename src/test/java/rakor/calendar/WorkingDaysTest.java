package rakor.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rakor.common.Actor;
import rakor.common.DomainError.Kind;
import rakor.common.Role;
import rakor.support.RakorTest;
import rakor.support.Refused;
import rakor.support.Registers;

@RakorTest
class WorkingDaysTest {
    private final WorkingDays days;
    private final HolidayService holidays;
    private final Registers registers;
    private final Actor admin;

    WorkingDaysTest(WorkingDays days, HolidayService holidays, Registers registers) {
        this.days = days;
        this.holidays = holidays;
        this.registers = registers;
        this.admin = registers.admin();
    }

    private HolidayView declare(LocalDate day) {
        return holidays.create(admin, new HolidayTerms(day, "Libur contoh", "Example holiday", HolidayKind.LOCAL, null));
    }

    @Test
    void weekendsAndDeclaredDaysAreFree() {
        assertTrue(days.isWorkingDay(LocalDate.of(2025, 10, 21)));
        assertFalse(days.isWorkingDay(LocalDate.of(2025, 10, 25)));
        assertFalse(days.isWorkingDay(LocalDate.of(2025, 10, 26)));
        assertFalse(days.isWorkingDay(LocalDate.of(2025, 12, 25)));
        assertFalse(days.isWorkingDay(LocalDate.of(2025, 4, 7)), "collective leave");
    }

    @Test
    void countingBeginsOnTheNextDayAndSkipsTheLongHolidayOfIdulFitri() {
        assertEquals(LocalDate.of(2025, 3, 27), days.plus(LocalDate.of(2025, 3, 26), 1));
        assertEquals(LocalDate.of(2025, 4, 8), days.plus(LocalDate.of(2025, 3, 27), 1));
        assertEquals(1, days.between(LocalDate.of(2025, 3, 27), LocalDate.of(2025, 4, 8)));
        assertEquals(0, days.between(LocalDate.of(2025, 3, 27), LocalDate.of(2025, 4, 7)));
        assertEquals(LocalDate.of(2025, 4, 5), days.plus(LocalDate.of(2025, 4, 5), 0));
        assertEquals(0, days.between(LocalDate.of(2025, 4, 8), LocalDate.of(2025, 4, 8)));
        assertThrows(IllegalArgumentException.class, () -> days.plus(LocalDate.of(2025, 4, 8), -1));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void everySpanIsCountedAsDayByDayCountingDoes(int seed) {
        Random random = new Random(seed);
        int year = 2050 + seed;
        Set<LocalDate> free = new TreeSet<>();
        for (int i = 0; i < 40; i++) {
            LocalDate day = LocalDate.of(year, 1, 1).plusDays(random.nextInt(365));
            if (free.add(day)) {
                declare(day);
            }
        }
        for (int i = 0; i < 40; i++) {
            LocalDate from = LocalDate.of(year, 1, 1).plusDays(random.nextInt(300));
            int n = random.nextInt(60);
            LocalDate reached = from;
            for (int left = n; left > 0;) {
                reached = reached.plusDays(1);
                boolean works = reached.getDayOfWeek() != DayOfWeek.SATURDAY && reached.getDayOfWeek() != DayOfWeek.SUNDAY && !free.contains(reached);
                left -= works ? 1 : 0;
            }
            assertEquals(reached, days.plus(from, n), "seed " + seed + ": " + n + " after " + from);
            assertEquals(n, days.between(from, reached), "seed " + seed);
        }
    }

    @Test
    void aLongRowOfFreeDaysIsCountedThroughItsEnd() {
        for (LocalDate day = LocalDate.of(2071, 1, 1); day.isBefore(LocalDate.of(2071, 4, 1)); day = day.plusDays(1)) {
            declare(day);
        }
        assertEquals(LocalDate.of(2071, 4, 1), days.plus(LocalDate.of(2070, 12, 31), 1));
    }

    @Test
    void aDayTakenBackIsAWorkingDayAndMayBeDeclaredAgain() {
        LocalDate monday = LocalDate.of(2045, 5, 15);
        HolidayView made = declare(monday);
        assertFalse(days.isWorkingDay(monday));
        Refused.at("day", "calendar.error.day-taken", () -> declare(monday));
        Refused.at("reason", "error.required", () -> holidays.end(admin, monday, made.version(), " "));
        HolidayView back = holidays.end(admin, monday, made.version(), "SKB diubah");
        assertTrue(days.isWorkingDay(monday));
        Refused.as(Kind.CONFLICT, () -> holidays.end(admin, monday, back.version(), "sekali lagi"));
        declare(monday);
        assertFalse(days.isWorkingDay(monday));
        Refused.at("day", "calendar.error.day-fixed", () -> holidays.correct(admin, monday, 2, t -> new HolidayTerms(monday.plusDays(1), t.nameId(), t.nameEn(), t.kind(), null)));
    }

    @Test
    void yearsTheRegisterKnowsNothingOfAreNamed() {
        assertEquals(Set.of(2091, 2092), days.yearsWithout(LocalDate.of(2091, 6, 1), LocalDate.of(2092, 2, 1)));
        assertEquals(Set.of(), days.yearsWithout(LocalDate.of(2025, 6, 1), LocalDate.of(2026, 2, 1)));
        HolidayView only = declare(LocalDate.of(2091, 8, 17));
        assertEquals(Set.of(2092), days.yearsWithout(LocalDate.of(2091, 6, 1), LocalDate.of(2092, 2, 1)));
        holidays.end(admin, only.day(), null, "keliru");
        assertEquals(Set.of(2091, 2092), days.yearsWithout(LocalDate.of(2091, 6, 1), LocalDate.of(2092, 2, 1)));
    }

    @Test
    void onlyTheAdministratorKeepsThem() {
        Actor official = registers.actor("DISNAKER", Role.OFFICIAL, Role.LEADERSHIP);
        Refused.as(Kind.NOT_PERMITTED, () -> holidays.create(official, new HolidayTerms(LocalDate.of(2044, 1, 1), "a", "b", HolidayKind.LOCAL, null)));
    }
}
