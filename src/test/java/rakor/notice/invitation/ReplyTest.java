package rakor.notice.invitation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rakor.account.Signatures;
import rakor.common.Actor;
import rakor.common.Role;
import rakor.database.Sql;
import rakor.meeting.InvitationService;
import rakor.meeting.MeetingMoveService;
import rakor.meeting.MeetingService;
import rakor.meeting.MeetingView;
import rakor.meeting.MoveTerms;
import rakor.meeting.SecurityClass;
import rakor.notice.Guests;
import rakor.support.Accounts;
import rakor.support.Http;
import rakor.support.MeetingFixtures;
import rakor.support.RakorTest;
import rakor.support.Reworded;
import rakor.support.Statements;
import rakor.support.TestClock;

/** A reply link answers one invitation, and opens nothing else. */
@RakorTest
class ReplyTest {
    private static boolean cast;
    private final Http http;
    private final ReplyLinks links;
    private final Signatures signatures;
    private final InvitationService invitations;
    private final MeetingService meetings;
    private final MeetingMoveService moves;
    private final Guests guests;
    private final Statements statements;
    private final Actor recorder;
    private String code;
    private String path;

    ReplyTest(Http http, ReplyLinks links, Signatures signatures, InvitationService invitations, MeetingService meetings, MeetingMoveService moves, Guests guests, Statements statements, MeetingFixtures fixtures, Accounts accounts) {
        this.http = http;
        this.links = links;
        this.signatures = signatures;
        this.invitations = invitations;
        this.meetings = meetings;
        this.moves = moves;
        this.guests = guests;
        this.statements = statements;
        this.recorder = fixtures.official("DISPERIN");
        if (!cast) {
            accounts.make("balas", "DISPERIN", Role.OFFICIAL);
            cast = true;
        }
    }

    @BeforeEach
    void aMeetingToCome() {
        TestClock.set(LocalDate.of(2026, 3, 24));
        MeetingView meeting = guests.meeting(recorder, "Rapat untuk dibalas");
        code = meeting.code();
        guests.inviteCompany(recorder, code, "humas@contoh.example");
        path = "/invitation/" + links.token(code, 1);
    }

    @AfterEach
    void end() {
        TestClock.real();
    }

    private int replies() {
        return statements.countUpTo(9, Sql.of("SELECT r.number FROM invitation_reply r JOIN meeting m ON m.id = r.meeting_id WHERE m.code = ?", code));
    }

    private HttpResponse<String> answer(String... fields) {
        return http.post(path, Http.form(fields));
    }

    @Test
    void lookingChangesNothingAndAButtonAnswers() {
        assertTrue(http.get(path).body().contains("Rapat untuk dibalas"));
        http.get(path + "?answer=ACCEPTED");
        assertEquals(0, replies());
        assertEquals(303, answer("answer", "ACCEPTED").statusCode());
        assertEquals(1, replies());
        assertTrue(http.get(path).body().contains("Akan hadir"));
        answer("answer", "DECLINED");
        answer("answer", "DECLINED");
        assertTrue(http.get(path).body().contains("Tidak dapat hadir"));
        assertEquals(2, statements.countUpTo(9, Sql.of("SELECT h.id FROM history h WHERE h.record_code = ? AND h.move = 'invitation-reply'", code)), "the same again is no change");
    }

    @Test
    void aDeputyHasNameAndPostAndIsShownToTheRecorderOfficeAlone() {
        HttpResponse<String> half = answer("answer", "DEPUTY", "deputyName", "Budi <b>Contoh</b>");
        assertEquals(422, half.statusCode());
        assertTrue(half.body().contains("Budi &lt;b>Contoh") || half.body().contains("Budi &lt;b&gt;Contoh"), "what was typed stays, inert");
        answer("answer", "DEPUTY", "deputyName", "Budi Contoh", "deputyPost", "Manajer");
        String bearer = Accounts.bearer(http, "balas");
        assertTrue(http.get("/meetings/" + code + "/invitations", "Authorization", bearer).body().contains("Budi Contoh, Manajer"));
        assertTrue(http.get("/api/v1/meetings/" + code + "/invitations/replies", "Authorization", bearer).body().contains("\"deputyName\":\"Budi Contoh\""));
        TestClock.set(Guests.DAY);
        String attendance = http.get("/meetings/" + code + "/attendance", "Authorization", Accounts.bearer(http, "balas")).body();
        assertTrue(attendance.contains("value=\"REPRESENTED\" selected") && attendance.contains("Budi Contoh, Manajer"), attendance);
    }

    @Test
    void whatWeHaveNotSignedDoesNotExist() {
        String token = links.token(code, 1);
        MeetingView other = guests.meeting(recorder, "Rapat lain");
        guests.inviteCompany(recorder, other.code(), "lain@contoh.example");
        guests.inviteCompany(recorder, code, "dua@contoh.example");
        String signature = token.substring(token.length() - 40);
        List<String> forged = List.of(other.code() + "-1-" + signature, code + "-2-" + signature, code + "-01-" + signature, code + "-1-" + signature.substring(0, 39) + (signature.endsWith("a") ? "b" : "a"), code + "-1-", code,
                code + "-1-" + "a".repeat(40), code + "-1-" + signatures.of("something-else", code + "-1"), "R-2026-0001-99999999999-" + signature, "%00");
        for (String one : forged) {
            assertEquals(404, http.get("/invitation/" + one).statusCode(), one);
            assertEquals(404, http.post("/invitation/" + one, Http.form("answer", "ACCEPTED")).statusCode(), one);
        }
        assertEquals(0, replies());
    }

    @Test
    void theLinkOpensNothingBesides() {
        String body = http.get(path).body();
        assertFalse(body.contains("humas@contoh.example"));
        assertEquals(303, http.get("/meetings/" + code).statusCode(), "the meeting itself asks to sign in");
        assertEquals(403, http.send("POST", path, "answer=ACCEPTED", "Content-Type", "application/x-www-form-urlencoded", "Sec-Fetch-Site", "cross-site").statusCode());
        meetings.correct(recorder, code, meetings.read(recorder, code).version(), said -> Reworded.of(said, "securityClass", SecurityClass.T));
        assertFalse(http.get(path).body().contains("Rapat untuk dibalas"), "a restricted meeting has no title here");
    }

    @Test
    void itSaysWhenThereIsNothingToAnswer() {
        TestClock.set(Guests.START.plusSeconds(7200));
        closed("sudah selesai");
        TestClock.set(LocalDate.of(2026, 3, 24));
        invitations.withdraw(recorder, code, 1, MoveTerms.none());
        closed("sudah ditarik");
        guests.inviteCompany(recorder, code, "lagi@contoh.example");
        path = "/invitation/" + links.token(code, 2);
        moves.cancel(recorder, code, MoveTerms.because("batal"));
        closed("dibatalkan");
        assertEquals(0, replies());
    }

    @Test
    void itEndsWithTheMeetingsDayAndThenTellsNothing() {
        answer("answer", "DEPUTY", "deputyName", "Budi Contoh", "deputyPost", "Manajer");
        guests.inviteCompany(recorder, code, "tarik@contoh.example");
        String withdrawn = "/invitation/" + links.token(code, 2);
        invitations.withdraw(recorder, code, 2, MoveTerms.none());
        MeetingView off = guests.meeting(recorder, "Rapat yang batal");
        guests.inviteCompany(recorder, off.code(), "batal@contoh.example");
        moves.cancel(recorder, off.code(), MoveTerms.because("batal"));
        List<String> all = List.of(path, withdrawn, "/invitation/" + links.token(off.code(), 1));
        TestClock.set(Instant.parse("2026-03-31T16:59:59Z"));
        all.forEach(one -> assertEquals(200, http.get(one).statusCode(), one));
        TestClock.set(Instant.parse("2026-03-31T17:00:00Z"));
        all.forEach(this::ended);
        assertEquals(1, replies());
    }

    @Test
    void aMeetingPastMidnightEndsWithTheDayItEndsOn() {
        MeetingView overnight = meetings.create(recorder, MeetingFixtures.startingAt("Rapat dua hari", Guests.DAY, Guests.START, Guests.START.plusSeconds(26 * 3600)));
        guests.inviteCompany(recorder, overnight.code(), "dua-hari@contoh.example");
        path = "/invitation/" + links.token(overnight.code(), 1);
        TestClock.set(Instant.parse("2026-04-01T03:00:00Z"));
        assertEquals(303, answer("answer", "ACCEPTED").statusCode());
        TestClock.set(Instant.parse("2026-04-01T16:59:59Z"));
        assertEquals(200, http.get(path).statusCode());
        TestClock.set(Instant.parse("2026-04-01T17:00:00Z"));
        ended(path);
    }

    private void ended(String link) {
        for (HttpResponse<String> page : List.of(http.get(link), http.post(link, Http.form("answer", "ACCEPTED")))) {
            assertEquals(410, page.statusCode(), link);
            assertTrue(page.body().contains("Tautan ini sudah berakhir"), page.body());
            for (String fact : List.of("Rapat ", "R-2026-", "Contoh", "Budi", "31 Maret", "ditarik", "dibatalkan", "<form")) {
                assertFalse(page.body().replaceAll("(?s)<header.*?</header>|<footer.*?</footer>", "").contains(fact), () -> fact + " in " + page.body());
            }
        }
    }

    private void closed(String words) {
        HttpResponse<String> page = http.get(path);
        assertTrue(page.statusCode() == 200 && page.body().contains(words) && !page.body().contains("value=\"ACCEPTED\""), page.body());
        assertEquals(409, answer("answer", "ACCEPTED").statusCode());
    }
}
