package rakor.minutes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import rakor.common.Actor;
import rakor.common.Role;
import rakor.commitment.OnBehalf;
import rakor.meeting.AgendaService;
import rakor.meeting.AgendaTerms;
import rakor.meeting.Attendance;
import rakor.meeting.InvitationService;
import rakor.meeting.InvitationTerms;
import rakor.meeting.MeetingMoveService;
import rakor.meeting.MeetingService;
import rakor.meeting.MoveTerms;
import rakor.support.Accounts;
import rakor.support.Http;
import rakor.support.MeetingFixtures;
import rakor.support.RakorTest;
import rakor.support.TestClock;

/** The seal computed again from outside, and what anybody may learn of it. */
@RakorTest
class SealTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private final Http http;
    private final JsonMapper json;
    private final MinutesFixtures fixtures;
    private final CirculationService circulation;
    private final ApprovalService approvals;
    private final SealedMinutes sealed;

    SealTest(Http http, JsonMapper json, MinutesFixtures fixtures, CirculationService circulation, ApprovalService approvals, SealedMinutes sealed) {
        TestClock.set(DAY);
        this.http = http;
        this.json = json;
        this.fixtures = fixtures;
        this.circulation = circulation;
        this.approvals = approvals;
        this.sealed = sealed;
    }

    private MinutesView sealed(Actor office, String code) {
        circulation.circulate(office, code, new CirculationTerms(1, null));
        approvals.approve(office, code, new ApprovalTerms(0, new OnBehalf("Sekretaris", DAY, "lembar 1"), 1L));
        TestClock.set(DAY.plusDays(7));
        return approvals.seal(office, code, 1L);
    }

    @Test
    void theExportAndTheDatabaseGiveTheSameSeal() throws IOException {
        Actor office = fixtures.office();
        String code = fixtures.held(DAY, office);
        fixtures.write(office, code, 1, "Baris satu\n\t\"kutip\" \\ garis \u0001 é 漢 😀");
        MinutesView view = sealed(office, code);
        String answer = http.get("/api/v1/meetings/" + code + "/minutes/1", "Authorization", Accounts.bearer(http, office.username())).body();
        JsonNode record = json.readValue(answer, Argument.of(JsonNode.class)).get("record");
        assertEquals(view.seal(), Canonical.hash(Canonical.text(record)));
        assertEquals(view.seal(), Canonical.hash(fixtures.kept(code, 1)));
        assertEquals(fixtures.kept(code, 1), Canonical.text(json.readValue(fixtures.kept(code, 1), Argument.of(JsonNode.class))));
    }

    @Test
    void canonicalTextIsWrittenAsTheStandardSays() {
        JsonNode node = JsonNode.createObjectNode(Map.of("b", JsonNode.createArrayNode(List.of(JsonNode.createNumberNode(10), JsonNode.createBooleanNode(true))), "a", JsonNode.createStringNode("x\n\"\u0007/é"),
                "c", JsonNode.nullNode(), "d", JsonNode.createObjectNode(Map.of())));
        assertEquals("{\"a\":\"x\\n\\\"\\u0007/é\",\"b\":[10,true],\"d\":{}}", Canonical.text(node));
        assertEquals("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", Canonical.hash(""));
    }

    @Test
    void anybodyMayAskAndLearnsNoMoreThanThePaperSays() {
        Actor office = fixtures.office();
        String code = fixtures.held(DAY, office);
        MinutesView view = sealed(office, code);
        String page = http.get("/verify/" + view.code().toLowerCase().replace("-", " ").replace(" ", "%20")).body();
        assertTrue(page.contains("Berlaku") && page.contains(view.seal()) && page.contains(view.record().meeting().title()), page);
        assertFalse(page.contains("Genangan sampai"), page);
        for (String unknown : List.of("/verify/2222-2222-2222", "/verify/%27%22%3Cscript%3E", "/verify?code=x")) {
            String answer = http.get(unknown).body();
            assertTrue(answer.contains("Tidak dikenal") && !answer.contains("<script>"), answer);
        }
        assertEquals(200, http.get("/verify").statusCode());
    }

    @Test
    void theNumbersOfThePaperAreThere() {
        Actor office = fixtures.office();
        String code = fixtures.chaired(DAY, office, null, "005/123/Disperin");
        MinutesView view = sealed(office, code);
        String page = http.get("/verify/" + view.code()).body();
        assertTrue(page.contains("<dt>Nomor rapat</dt><dd>" + code + "</dd>") && page.contains("<dt>Nomor surat</dt><dd>005/123/Disperin</dd>"), page);
        fixtures.restrict(code);
        String raised = http.get("/verify/" + view.code()).body();
        assertTrue(raised.contains(code) && !raised.contains("005/123"), raised);
    }

    @Test
    void whatWasReplacedNamesTheVersionThatCountsInBothLanguages() {
        Actor office = fixtures.office();
        String code = fixtures.held(DAY, office);
        MinutesView first = sealed(office, code);
        circulation.revise(office, code, new RevisionTerms("Angka genangan salah ketik", null));
        fixtures.write(office, code, 1, "Genangan sampai 14 cm.");
        circulation.circulate(office, code, new CirculationTerms(1, null));
        String meanwhile = http.get("/verify/" + first.code()).body();
        assertTrue(meanwhile.contains("<b>Berlaku</b>"), meanwhile);
        TestClock.set(DAY.plusDays(20));
        MinutesView second = approvals.seal(office, code, 2L);
        String replaced = http.get("/verify/" + first.code()).body();
        assertTrue(replaced.contains("<b>Sudah digantikan oleh versi 2</b>") && replaced.contains(first.seal()), replaced);
        String english = http.get("/verify/" + first.code(), "Cookie", "language=en").body();
        assertTrue(english.contains("<b>Superseded by version 2</b>"), english);
        assertTrue(http.get("/verify/" + second.code(), "Cookie", "language=en").body().contains("<b>Valid</b>"));
    }

    @Test
    void aMeetingRaisedAfterItsSealHasNoTitleThereAnyMore() {
        Actor office = fixtures.office();
        String code = fixtures.held(DAY, office);
        MinutesView view = sealed(office, code);
        String title = view.record().meeting().title();
        assertTrue(http.get("/verify/" + view.code()).body().contains(title));
        fixtures.restrict(code);
        assertFalse(http.get("/verify/" + view.code()).body().contains(title));
    }

    @Test
    void aRestrictedMeetingHasNoTitleThere() {
        Actor office = fixtures.office();
        String code = fixtures.restricted(DAY, office);
        MinutesView view = sealed(office, code);
        String page = http.get("/verify/" + view.code()).body();
        assertTrue(page.contains("Rapat terbatas") && !page.contains(view.record().meeting().title()), page);
    }

    @Test
    void oneChangedByteIsFoundAndNamed() {
        Actor office = fixtures.office();
        String code = fixtures.held(DAY, office);
        MinutesView view = sealed(office, code);
        assertFalse(sealed.damages().stream().anyMatch(line -> line.contains(code)), sealed.damages() + "");
        fixtures.forge(code, 1, "40 cm", "41 cm");
        assertEquals(List.of("minutes of " + code + ", version 1: what is kept is not what was sealed"), sealed.damages().stream().filter(line -> line.contains(code)).toList());
        assertTrue(http.get("/verify/" + view.code()).body().contains("Tidak sesuai dengan yang disahkan"));
        fixtures.reseal(code, 1);
        assertEquals(List.of("minutes of " + code + ", version 1: its seal is not the one in the history"), sealed.damages().stream().filter(line -> line.contains(code)).toList());
    }

    @Test
    void whoCameLateIsFrozenWithTheHourAndWhoDidNotWithNothing(MeetingService meetings, InvitationService invitations, AgendaService agenda, MeetingMoveService moves) {
        Actor office = fixtures.office();
        Instant nine = Instant.parse("2026-03-31T02:00:00Z");
        String code = meetings.create(office, MeetingFixtures.startingAt("Rapat dengan jam", DAY, nine, nine.plusSeconds(7200))).code();
        invitations.invite(office, code, InvitationTerms.of(MinutesFixtures.COMPANY, null, null));
        invitations.correct(office, code, 1, 0, party -> party.came(Attendance.PRESENT, null, nine.plusSeconds(2400), nine.plusSeconds(6000)));
        agenda.add(office, code, AgendaTerms.of("Genangan", "FLOOD"));
        fixtures.write(office, code, 1, "Dibahas.");
        moves.hold(office, code, MoveTerms.none());
        circulation.circulate(office, code, new CirculationTerms(1, null));
        String page = http.get("/meetings/" + code + "/minutes", "Cookie", Accounts.cookie(http, office.username())).body();
        assertTrue(page.contains("datang terlambat 09.40, pulang lebih awal 10.40"), page);
        assertTrue(fixtures.kept(code, 1).contains("\"late\":\"2026-03-31T02:40:00Z\""), fixtures.kept(code, 1));
        String other = fixtures.held(DAY, office);
        circulation.circulate(office, other, new CirculationTerms(1, null));
        assertFalse(fixtures.kept(other, 1).contains("\"late\"") || fixtures.kept(other, 1).contains("\"early\""), "as versions read that were sealed before hours were frozen");
    }

    @Test
    void whoeverSeesTheMeetingReadsTheSameSealedText() {
        Actor office = fixtures.office();
        Actor company = fixtures.company();
        Actor leader = fixtures.actor("PEMKAB-BEKASI", Role.LEADERSHIP);
        String code = fixtures.held(DAY, office);
        sealed(office, code);
        for (Actor reader : List.of(office, company, leader)) {
            String page = http.get("/meetings/" + code + "/minutes", "Cookie", Accounts.cookie(http, reader.username())).body();
            assertTrue(page.contains("Genangan sampai 40 cm.") && page.contains("Tidak menanggapi sampai batas waktu"), page);
        }
    }
}
