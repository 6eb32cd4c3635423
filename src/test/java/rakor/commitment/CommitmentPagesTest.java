package rakor.commitment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rakor.common.Actor;
import rakor.common.Role;
import rakor.support.Accounts;
import rakor.support.CommitmentFixtures;
import rakor.support.Http;
import rakor.support.MeetingFixtures;
import rakor.support.RakorTest;
import rakor.support.Said;

@RakorTest
class CommitmentPagesTest {
    private static int made;
    private final Accounts accounts;
    private final MeetingFixtures meetings;
    private final CommitmentFixtures fixtures;
    private final CommitmentService commitments;
    private final Http http;
    private Actor official;
    private String cookie;
    private String meeting;

    CommitmentPagesTest(Accounts accounts, MeetingFixtures meetings, CommitmentFixtures fixtures, CommitmentService commitments, Http http) {
        this.accounts = accounts;
        this.meetings = meetings;
        this.fixtures = fixtures;
        this.commitments = commitments;
        this.http = http;
    }

    @BeforeEach
    void hold() {
        official = accounts.make("halaman" + ++made, "DISPERIN", Role.OFFICIAL);
        cookie = Accounts.cookie(http, "halaman" + made);
        meeting = fixtures.held("DISPERIN", "B", CommitmentFixtures.FOUNDING);
    }

    @Test
    void aPointOfTheMeetingIsWrittenDownInWordsAndReadBack() {
        HttpResponse<String> done = post("/commitments", "meeting", meeting, "statement", "Industri diminta mengarahkan program CSR", "strength", "REQUEST", "ownerText", "pelaku usaha kawasan", "counterpart", "Pemerintah Kabupaten Bekasi");
        assertEquals(303, done.statusCode(), done.body());
        String page = get(done.headers().firstValue("Location").orElseThrow()).body();
        assertTrue(page.contains("“pelaku usaha kawasan”") && page.contains("diminta oleh") && page.contains("Belum ada: pemilik, tenggat atau syarat, ukuran atau tanda selesai."), page);
        assertTrue(page.contains("Belum ada nama instansi") && page.contains("Lengkapi isi"), page);
    }

    @Test
    void aMeetingOffersCommitmentsFromItsDayOnAsItTakesThem() {
        String planned = meetings.planned(official, CommitmentFixtures.FOUNDING.plusYears(2)).code();
        assertEquals(409, post("/commitments", "meeting", planned, "statement", "x", "strength", "PLAN").statusCode());
        assertFalse(get("/meetings/" + planned).body().contains("/commitments/new"), "what is refused is not offered");
        String today = meetings.planned(official, CommitmentFixtures.FOUNDING).code();
        assertTrue(get("/meetings/" + today).body().contains("/commitments/new?meeting=" + today));
        assertEquals(303, post("/commitments", "meeting", today, "statement", "x", "strength", "PLAN").statusCode());
    }

    @Test
    void aRefusedFormKeepsEveryWord() {
        HttpResponse<String> refused = post("/commitments", "meeting", meeting, "statement", "", "owner", "Dinas Entah <b>", "dueDate", "2025-10-01", "notes", "kata saya");
        assertEquals(422, refused.statusCode());
        for (String part : new String[] {"Kesalahan: Catat komitmen", "Tulis isi komitmen", "Pilih kekuatannya", "Dinas Entah &lt;b>", "kata saya", "2025-10-01", "href=\"#dueDate\""}) {
            assertTrue(refused.body().contains(part), part);
        }
        assertEquals(422, post("/commitments", "meeting", meeting, "statement", "x", "strength", "PLAN", "measure.quantity", "banyak").statusCode());
    }

    @Test
    void theSecondEditorSeesBothTextsAndCanSaveAgain() {
        String code = draft().code();
        String[] typed = {"version", "0", "statement", "Contoh janji", "strength", "PLAN", "notes", "tulisan saya"};
        commitments.correct(official, code, 0, terms -> Said.from(terms).with("notes", "tulisan lain").terms());
        HttpResponse<String> stale = post("/commitments/" + code + "/edit", typed);
        assertEquals(412, stale.statusCode());
        assertTrue(stale.body().contains("tulisan saya") && stale.body().contains("tulisan lain") && stale.body().contains("name=\"version\" value=\"1\""), stale.body());
        typed[1] = "1";
        assertEquals(303, post("/commitments/" + code + "/edit", typed).statusCode());
        assertEquals("tulisan saya", commitments.read(official, code).notes());
    }

    @Test
    void aWithdrawalAsksForItsReason() {
        String code = draft().code();
        assertEquals(422, post("/commitments/" + code + "/withdrawal", "version", "0", "reason", "").statusCode());
        assertEquals(303, post("/commitments/" + code + "/withdrawal", "version", "0", "reason", "Salah dengar").statusCode());
        String page = get("/commitments/" + code).body();
        assertTrue(page.contains("Salah dengar") && page.contains("state-withdrawn") && !page.contains("/withdrawal\""), page);
        assertEquals(409, get("/commitments/" + code + "/withdrawal").statusCode());
    }

    @Test
    void whoMayNotIsOfferedNothingAndGetsNothing() {
        String code = draft().code();
        accounts.make("tetangga" + made, "DISNAKER", Role.OFFICIAL);
        accounts.make("tamu" + made, "PT-JABABEKA-INFRASTRUKTUR", Role.LIAISON);
        String neighbour = Accounts.cookie(http, "tetangga" + made);
        String guest = Accounts.cookie(http, "tamu" + made);
        String page = http.get("/commitments/" + code, "Cookie", neighbour).body();
        assertFalse(page.contains("/edit\"") || page.contains("/withdrawal\""), page);
        assertEquals(403, http.get("/commitments/" + code + "/edit", "Cookie", neighbour).statusCode());
        assertEquals(403, http.get("/commitments/new?meeting=" + meeting, "Cookie", neighbour).statusCode());
        assertEquals(404, http.get("/commitments/" + code, "Cookie", guest).statusCode());
        assertTrue(http.get("/commitments", "Cookie", guest).body().contains("Belum ada komitmen."));
        assertEquals(404, get("/commitments/new?meeting=R-0000-0000").statusCode());
    }

    @Test
    void theListSpeaksBothLanguagesAndKeepsItsFilters() {
        draft();
        String english = http.get("/commitments?flag=INCOMPLETE&owner=DISNAKER", "Cookie", cookie + "; language=en").body();
        assertTrue(english.contains("To be reviewed") && english.contains("name=\"owner\" value=\"DISNAKER\"") && english.contains("Clear all filters"), english);
        assertEquals(400, get("/commitments?sort=owner").statusCode());
    }

    @Test
    void aMoveWhoseFormLacksTheVersionIsShownAgainWithItsWords() {
        String code = draft().code();
        HttpResponse<String> again = post("/commitments/" + code + "/withdrawal", "reason", "Salah dengar");
        assertEquals(412, again.statusCode(), again.body());
        assertTrue(again.body().contains("Salah dengar") && again.body().contains("name=\"version\" value=\"0\"") && again.body().contains("Formulir ini terkirim tanpa nomor versinya"), again.body());
        String planned = meetings.planned(official, CommitmentFixtures.FOUNDING.plusYears(2)).code();
        HttpResponse<String> meetingAgain = post("/meetings/" + planned + "/cancellation", "reason", "Batal saja");
        assertEquals(412, meetingAgain.statusCode(), meetingAgain.body());
        assertTrue(meetingAgain.body().contains("Batal saja") && !meetingAgain.body().contains("name=\"version\" value=\"\""), meetingAgain.body());
    }

    @Test
    void aPartnerIsLedToNoPromiseOfOthers() {
        meeting = fixtures.held("DISPERIN", "B", CommitmentFixtures.FOUNDING, "PT-JABABEKA-INFRASTRUKTUR");
        String own = proposed("PT-JABABEKA-INFRASTRUKTUR", null);
        String others = proposed("PT-LIPPO-CIKARANG-TBK", null);
        accounts.make("undangan" + made, "PT-JABABEKA-INFRASTRUKTUR", Role.LIAISON);
        String page = http.get("/meetings/" + meeting, "Cookie", Accounts.cookie(http, "undangan" + made)).body();
        assertTrue(page.contains("href=\"/commitments/" + own + "\"") && page.contains("Janji PT-LIPPO-CIKARANG-TBK"), page);
        assertFalse(page.contains("/commitments/" + others), page);
        assertTrue(get("/meetings/" + meeting).body().contains("href=\"/commitments/" + others + "\""));
    }

    @Test
    void aPartnerLearnsNothingOfTheAgendaOfAMeetingItDoesNotSee() {
        meeting = fixtures.held("DISPERIN", "T", CommitmentFixtures.FOUNDING);
        String bearer = Accounts.bearer(http, official.username());
        assertEquals(201, http.send("POST", "/api/v1/meetings/" + meeting + "/agenda-items", "{\"title\":\"Pelatihan\"}", "Content-Type", "application/json", "Authorization", bearer).statusCode());
        String code = proposed("PT-JABABEKA-INFRASTRUKTUR", 1);
        Actor partner = accounts.make("luar" + made, "PT-JABABEKA-INFRASTRUKTUR", Role.LIAISON);
        assertEquals(1, commitments.read(official, code).agendaItem());
        assertNull(commitments.read(partner, code).agendaItem());
    }

    private String proposed(String owner, Integer agendaItem) {
        String code = fixtures.record(official, CommitmentFixtures.said(meeting, Strength.PLAN, "Janji " + owner).owner(owner).counterpart("DISNAKER").with("agendaItem", agendaItem)).code();
        assertEquals(303, post("/commitments/" + code + "/proposal", "version", "0").statusCode());
        return code;
    }

    private CommitmentView draft() {
        return fixtures.record(official, CommitmentFixtures.said(meeting, Strength.PLAN, "Contoh janji").with("dueDate", LocalDate.of(2026, 1, 31)));
    }

    private HttpResponse<String> get(String path) {
        return http.get(path, "Cookie", cookie);
    }

    private HttpResponse<String> post(String path, String... fields) {
        return http.post(path, Http.form(fields), "Cookie", cookie);
    }
}
