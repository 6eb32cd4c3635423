package rakor.minutes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import rakor.commitment.OnBehalf;
import rakor.common.Actor;
import rakor.support.Accounts;
import rakor.support.Http;
import rakor.support.RakorTest;
import rakor.support.TestClock;

/** The pages of a meeting and of its minutes lead the recorder office on: one filled button, the step that comes next. */
@RakorTest
class NextStepPageTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private static final Pattern FILLED = Pattern.compile("<(?:a|button) class=\"button ?\"[^>]*>([^<]+)<");
    private final MinutesFixtures fixtures;
    private final CirculationService circulation;
    private final ObjectionService objections;
    private final ApprovalService approvals;
    private final Http http;
    private final Actor office;
    private final Actor company;
    private final String code;

    NextStepPageTest(MinutesFixtures fixtures, CirculationService circulation, ObjectionService objections, ApprovalService approvals, Http http) {
        TestClock.set(DAY);
        this.fixtures = fixtures;
        this.circulation = circulation;
        this.objections = objections;
        this.approvals = approvals;
        this.http = http;
        this.office = fixtures.office();
        this.company = fixtures.company();
        this.code = fixtures.held(DAY, office);
    }

    private String page(String path) {
        return http.get("/meetings/" + code + path, "Cookie", Accounts.cookie(http, office.username())).body();
    }

    private List<String> filled(String path) {
        return FILLED.matcher(page(path)).results().map(found -> found.group(1).strip()).toList();
    }

    private void circulated() {
        circulation.circulate(office, code, new CirculationTerms(1, null));
    }

    private void objected() {
        objections.object(company, code, new ObjectionTerms(null, 1, "Genangan sampai 30 cm.", "Diukur bersama 30 cm.", null, 1L));
    }

    @Test
    void whatIsWrittenIsCirculatedAndThenRead() {
        assertEquals(List.of("Edarkan notula"), filled(""));
        circulated();
        assertEquals(List.of("Buka notula"), filled(""));
        assertTrue(page("").contains("Catat komitmen"));
    }

    @Test
    void anObjectionIsAnsweredBeforeAnythingElse() {
        circulated();
        assertEquals(List.of("Catat persetujuan"), filled("/minutes"), "the chair has no account: nobody here approves for themselves");
        objected();
        assertEquals("Jawab keberatan", filled("/minutes").get(0));
    }

    @Test
    void whatIsCirculatedAgainShowsWhatBecameDifferent() {
        circulated();
        objected();
        objections.answer(office, code, 1, new AnswerTerms(true, null, null, null, null));
        assertEquals(List.of("Edarkan notula"), filled("/minutes"));
        assertTrue(page("/minutes").contains("/writing\""), "the way back to the text");
        assertTrue(page("/minutes/circulation").contains("Isinya masih sama dengan versi 1"));
        fixtures.write(office, code, 1, "Genangan sampai 30 cm.");
        String changed = page("/minutes/circulation");
        assertTrue(changed.contains("Perbedaan dengan versi 1") && changed.contains("<ins>"), changed);
        assertFalse(changed.contains("Isinya masih sama"), changed);
    }

    @Test
    void whatBecameDifferentIsSaidInTheReadersWords() {
        circulated();
        circulation.revise(office, code, new RevisionTerms("Hadir dicatat keliru", null));
        fixtures.conclude(office, code, 1);
        fixtures.excuse(office, code, 1);
        String changed = page("/minutes/circulation");
        for (String words : List.of("Disimpulkan</ins>", "Hadir</del>", "Izin</ins>")) {
            assertTrue(changed.contains(words), words + " is not in " + changed);
        }
        assertFalse(changed.contains("CONCLUDED") || changed.contains("EXCUSED"), changed);
    }

    @Test
    void theListWithTelephonesStaysInReachOfWhoKeepsTheRecord() {
        circulated();
        approvals.approve(company, code, new ApprovalTerms(null, null, 1L));
        approvals.approve(office, code, new ApprovalTerms(0, new OnBehalf("Bupati Contoh", DAY, "lembar"), 1L));
        approvals.seal(office, code, null);
        for (String path : List.of("", "/minutes")) {
            assertTrue(page(path).contains("attendance.pdf?phone=yes"), path);
        }
        assertEquals(List.of("Buka notula"), filled(""));
        assertFalse(http.get("/meetings/" + code + "/minutes", "Cookie", Accounts.cookie(http, company.username())).body().contains("phone=yes"));
    }
}
