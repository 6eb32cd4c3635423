package rakor.meeting.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rakor.common.Actor;
import rakor.common.Role;
import rakor.meeting.AgendaService;
import rakor.meeting.AgendaTerms;
import rakor.support.Accounts;
import rakor.support.Http;
import rakor.support.MeetingFixtures;
import rakor.support.RakorTest;

/** Minutes are written item by item, by the recorder office, with and without scripts; who comes too late sees both texts. */
@RakorTest
class WritingTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private static int made;
    private final Http http;
    private final Accounts accounts;
    private final MeetingFixtures meetings;
    private final AgendaService agenda;
    private String cookie;
    private Actor recorder;
    private String code;

    WritingTest(Http http, Accounts accounts, MeetingFixtures meetings, AgendaService agenda) {
        this.http = http;
        this.accounts = accounts;
        this.meetings = meetings;
        this.agenda = agenda;
    }

    @BeforeEach
    void aMeetingOfTwoItems() {
        recorder = accounts.make("notulis" + ++made, MeetingFixtures.RECORDER, Role.OFFICIAL);
        cookie = Accounts.cookie(http, recorder.username());
        code = meetings.planned(recorder, DAY).code();
        agenda.add(recorder, code, AgendaTerms.of("Genangan", null));
        agenda.add(recorder, code, AgendaTerms.of("Magang", null));
    }

    private HttpResponse<String> patch(int item, long version, String body) {
        return http.send("PATCH", "/api/v1/meetings/" + code + "/writing/" + item, body, "Cookie", cookie, "Content-Type", "application/json", "If-Match", "\"" + version + "\"", "Sec-Fetch-Site", "same-origin");
    }

    private HttpResponse<String> form(String path, String... fields) {
        return http.post("/meetings/" + code + path, Http.form(fields), "Cookie", cookie);
    }

    private String page(String path) {
        return http.get("/meetings/" + code + path, "Cookie", cookie).body();
    }

    @Test
    void onlyTheFieldsThatAreSentChangeAndTheHandIsRemembered() {
        patch(1, 0, "{\"discussion\":\"Saluran tertutup\"}");
        HttpResponse<String> answer = patch(1, 1, "{\"conclusion\":\"Dikeruk\"}");
        assertTrue(answer.body().contains("\"discussion\":\"Saluran tertutup\",\"conclusion\":\"Dikeruk\""), answer.body());
        assertTrue(answer.body().contains("\"field\":\"conclusion\",\"name\":\"Akun " + recorder.username()), answer.body());
        assertEquals("\"2\"", answer.headers().firstValue("ETag").orElseThrow());
        assertEquals("Genangan", agenda.read(recorder, code, 1).title());
    }

    @Test
    void sectionsDoNotKnowOfEachOtherButOneSectionDoes() {
        assertEquals(200, patch(1, 0, "{\"discussion\":\"Satu\"}").statusCode());
        assertEquals(200, patch(2, 0, "{\"discussion\":\"Dua\"}").statusCode());
        assertEquals(412, patch(1, 0, "{\"conclusion\":\"Terlambat\"}").statusCode());
        assertEquals(428, http.send("PATCH", "/api/v1/meetings/" + code + "/writing/1", "{}", "Cookie", cookie, "Content-Type", "application/json", "Sec-Fetch-Site", "same-origin").statusCode());
    }

    @Test
    void aForeignPageCannotWrite() {
        assertEquals(403, http.send("PATCH", "/api/v1/meetings/" + code + "/writing/1", "{}", "Cookie", cookie, "Content-Type", "application/json", "If-Match", "\"0\"", "Sec-Fetch-Site", "cross-site").statusCode());
    }

    @Test
    void whoDoesNotKeepTheRecordDoesNotWriteAndNobodyWritesBeforeTheDay() {
        accounts.make("tamu" + made, MeetingFixtures.OTHER_OFFICE, Role.OFFICIAL);
        String guest = Accounts.cookie(http, "tamu" + made);
        assertEquals(403, http.get("/meetings/" + code + "/writing", "Cookie", guest).statusCode());
        code = meetings.planned(recorder, LocalDate.now().plusYears(1)).code();
        assertEquals(409, http.get("/meetings/" + code + "/writing", "Cookie", cookie).statusCode());
    }

    @Test
    void withoutScriptsASectionIsAForm() {
        HttpResponse<String> answer = form("/writing/1", "version", "0", "discussion-1", "Hadir:\n- Dinas\n- <b>PT</b>", "conclusion-1", "", "outcome-1", "CONCLUDED", "outcomeReason-1", "");
        assertEquals("/meetings/" + code + "/writing#item-1", answer.headers().firstValue("Location").orElse(answer.body()));
        String shown = page("/agenda");
        assertTrue(shown.replaceAll("\\s+", "").contains("<p>Hadir:</p><ul><li>Dinas</li><li>&lt;b"), shown);
        assertFalse(shown.contains("<b>PT"), "text stays text");
    }

    @Test
    void withoutScriptsWhoComesTooLateSeesBothTexts() {
        patch(1, 0, "{\"discussion\":\"Tulisan orang lain\"}");
        HttpResponse<String> answer = form("/writing/1", "version", "0", "discussion-1", "Tulisan saya", "outcome-1", "OPEN");
        assertEquals(412, answer.statusCode());
        assertTrue(answer.body().contains("Tulisan orang lain") && answer.body().contains(">Tulisan saya</textarea>"), answer.body());
        assertTrue(answer.body().contains("name=\"version\" value=\"1\""), answer.body());
    }

    @Test
    void withoutScriptsARefusalStandsAtTheFieldOfItsSection() {
        HttpResponse<String> answer = form("/writing/2", "version", "0", "discussion-2", "Tetap ada", "outcome-2", "DEFERRED", "outcomeReason-2", "");
        assertEquals(422, answer.statusCode());
        assertTrue(answer.body().contains("href=\"#outcomeReason-2\"") && answer.body().contains(">Tetap ada</textarea>"), answer.body());
        answer = form("/writing/2/decisions", "statement-2", "");
        assertTrue(answer.statusCode() == 422 && answer.body().contains("id=\"statement-2-error\""), answer.body());
    }

    @Test
    void aPromiseNeedsOnlyItsStatementAndSaysWhatItLacks() {
        form("/writing/1/commitments", "statement-1", "Saluran dikeruk");
        form("/writing/1/commitments", "statement-1", "Pintu dibuka", "strength-1", "REQUEST");
        form("/writing/2/decisions", "statement-2", "Jadwal jaga dibuat");
        String page = page("/writing");
        assertTrue(page.contains("Saluran dikeruk") && page.contains("<span>Kesepakatan</span>") && page.contains("<span>Permintaan</span>") && page.contains("Belum lengkap"), page);
        assertTrue(page.contains("/edit\">Lengkapi"), page);
        String meeting = page("");
        assertTrue(meeting.contains("1 keputusan tercatat") && meeting.contains("Jadwal jaga dibuat") && meeting.contains("/meetings/" + code + "/writing\">Notula"), meeting);
        assertEquals(422, form("/writing/1/commitments", "statement-1", "Tanpa arti", "strength-1", "MUNGKIN").statusCode());
    }

    @Test
    void theHistoryOfALongTextKeepsThePassageThatChanged() {
        String text = "Pembahasan yang panjang sekali. ".repeat(100);
        patch(1, 0, "{\"discussion\":\"" + text + "\"}");
        patch(1, 1, "{\"discussion\":\"" + text + "Tambahan.\"}");
        accounts.make("riwayat" + made, "INSPEKTORAT", Role.AUDITOR);
        String history = http.get("/history/meeting/" + code, "Cookie", Accounts.cookie(http, "riwayat" + made)).body();
        int said = history.split("panjang sekali").length - 1;
        assertTrue(history.contains("Tambahan.") && said >= 100 && said < 120, said + " times, once whole and then the passage");
    }

    @Test
    void aDecisionIsCorrectedAndTakenBackOnItsPage() {
        form("/writing/1/decisions", "statement-1", "Jadwal jaga dibuat");
        assertTrue(page("/decisions/1/edit").contains("Jadwal jaga dibuat"));
        form("/decisions/1/edit", "version", "0", "text", "Jadwal jaga dibuat bergantian", "agendaItem", "2");
        assertEquals(412, form("/decisions/1/edit", "version", "0", "text", "Lain", "agendaItem", "2").statusCode());
        assertEquals(422, form("/decisions/1/removal", "version", "1", "reason", "").statusCode());
        assertEquals(303, form("/decisions/1/removal", "version", "1", "reason", "salah catat").statusCode());
        assertFalse(page("/writing").contains("Jadwal jaga"));
    }
}
