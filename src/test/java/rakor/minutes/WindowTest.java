package rakor.minutes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import rakor.calendar.HolidayKind;
import rakor.calendar.HolidayService;
import rakor.calendar.HolidayTerms;
import rakor.common.Actor;
import rakor.common.DomainError;
import rakor.support.Accounts;
import rakor.support.Http;
import rakor.support.MeetingFixtures;
import rakor.support.RakorTest;
import rakor.support.Refused;
import rakor.support.TestClock;

/** The time for objections follows the register of holidays, and is doubted where the register knows nothing. */
@RakorTest
class WindowTest {
    private static final LocalDate TUESDAY = LocalDate.of(2026, 9, 8);
    private final MinutesFixtures fixtures;
    private final CirculationService circulation;
    private final ObjectionService objections;
    private final ApprovalService approvals;
    private final MinutesService minutes;
    private final HolidayService holidays;
    private final Actor admin;
    private final Http http;

    WindowTest(MinutesFixtures fixtures, CirculationService circulation, ObjectionService objections, ApprovalService approvals, MinutesService minutes, HolidayService holidays, MeetingFixtures people, Http http) {
        this.fixtures = fixtures;
        this.circulation = circulation;
        this.objections = objections;
        this.approvals = approvals;
        this.minutes = minutes;
        this.holidays = holidays;
        this.admin = people.administrator();
        this.http = http;
    }

    @AfterEach
    void end() {
        TestClock.real();
    }

    @Test
    void aHolidayDeclaredMeanwhileMovesItsEnd() {
        TestClock.set(TUESDAY);
        Actor office = fixtures.office();
        Actor company = fixtures.company();
        String code = fixtures.held(TUESDAY, office);
        assertEquals(LocalDate.of(2026, 9, 11), circulation.circulate(office, code, new CirculationTerms(3, null)).closesOn());
        LocalDate thursday = LocalDate.of(2026, 9, 10);
        holidays.create(admin, new HolidayTerms(thursday, "Libur contoh", "Example holiday", HolidayKind.LOCAL, null));
        try {
            assertEquals(LocalDate.of(2026, 9, 14), minutes.read(company, code, null).closesOn(), "the weekend between");
            TestClock.set(LocalDate.of(2026, 9, 14));
            Refused.as(DomainError.Kind.CONFLICT, () -> approvals.seal(office, code, null));
            objections.object(company, code, new ObjectionTerms(null, 1, "Genangan sampai 30 cm.", "Diukur bersama.", null, 1L));
            TestClock.set(LocalDate.of(2026, 9, 15));
            Refused.as(DomainError.Kind.CONFLICT, () -> objections.object(company, code, new ObjectionTerms(null, 1, "Lain.", "Lain.", null, 1L)));
        } finally {
            holidays.end(admin, thursday, null, "contoh selesai");
        }
        assertEquals(LocalDate.of(2026, 9, 11), minutes.read(company, code, null).closesOn(), "taken back, it ends as before");
    }

    @Test
    void aYearWithoutKnownHolidaysIsToldBeforeMinutesGoOut() {
        TestClock.set(TUESDAY);
        Actor office = fixtures.office();
        String code = fixtures.held(TUESDAY, office);
        assertFalse(page(office, code).contains("hari liburnya belum dicatat"));
        TestClock.set(LocalDate.of(2026, 12, 28));
        String page = page(office, code);
        assertTrue(page.contains("Mulai 4 hari kerja, masa keberatan sampai ke tahun 2027, yang hari liburnya belum dicatat"), page);
        TestClock.set(LocalDate.of(2027, 1, 4));
        assertTrue(page(office, code).contains("Mulai 1 hari kerja, masa keberatan sampai ke tahun 2027"));
    }

    private String page(Actor office, String code) {
        return http.get("/meetings/" + code + "/minutes/circulation", "Cookie", Accounts.cookie(http, office.username())).body();
    }
}
