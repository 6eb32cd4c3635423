package rakor.meeting.sending;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rakor.common.Actor;
import rakor.common.Role;
import rakor.meeting.InvitationService;
import rakor.meeting.InvitationTerms;
import rakor.meeting.MeetingService;
import rakor.meeting.MeetingView;
import rakor.meeting.SecurityClass;
import rakor.notice.Guests;
import rakor.support.Accounts;
import rakor.support.Http;
import rakor.support.MeetingFixtures;
import rakor.support.Papers;
import rakor.support.RakorTest;
import rakor.support.Reworded;
import rakor.support.TestClock;

/** The page of sending: words to share, letters to hand over, and where it leads once everything was sent. */
@RakorTest
class SendingPageTest {
    private static boolean cast;
    private final Http http;
    private final MeetingService meetings;
    private final InvitationService invitations;
    private final Guests guests;
    private final Actor recorder;

    SendingPageTest(Http http, MeetingService meetings, InvitationService invitations, Guests guests, MeetingFixtures fixtures, Accounts accounts) {
        this.http = http;
        this.meetings = meetings;
        this.invitations = invitations;
        this.guests = guests;
        this.recorder = fixtures.official("DISPERIN");
        if (!cast) {
            accounts.make("pengirim", "DISPERIN", Role.OFFICIAL);
            accounts.make("tetangga", "DISNAKER", Role.OFFICIAL);
            cast = true;
        }
    }

    @BeforeEach
    void aWeekBefore() {
        TestClock.set(LocalDate.of(2026, 3, 24));
    }

    @AfterEach
    void end() {
        TestClock.real();
    }

    private MeetingView invited(String title) {
        MeetingView meeting = guests.meeting(recorder, title);
        guests.inviteHolder(recorder, meeting.code(), "sari@contoh.example", "id");
        invitations.invite(recorder, meeting.code(), InvitationTerms.of(guests.company("humas@contoh.example"), "Direksi, telepon 0812-3456-7890", "Budi Contoh"));
        return meeting;
    }

    private String page(String path) {
        return http.get(path, "Cookie", Accounts.cookie(http, "pengirim")).body();
    }

    private static String sending(MeetingView meeting) {
        return "/meetings/" + meeting.code() + "/invitation-sending";
    }

    /** What is shared; the link to the chat must carry the same. */
    private String shared(MeetingView meeting) {
        String page = page(sending(meeting));
        assertTrue(page.contains("Sari Contoh") && page.contains("sari@contoh.example"), "the page itself knows them");
        String words = found("(?s)<textarea[^>]*id=\"words\"[^>]*>\\n?(.*?)</textarea>", page);
        assertEquals(words, URLDecoder.decode(found("href=\"https://wa\\.me/\\?text=([^\"]*)\"", page), StandardCharsets.UTF_8));
        for (String personal : List.of("Sari", "Budi", "0812", "@", "/invitation/", recorder.name())) {
            assertFalse(words.contains(personal), words);
        }
        return words;
    }

    private static String found(String pattern, String page) {
        Matcher found = Pattern.compile(pattern).matcher(page);
        assertTrue(found.find(), page);
        return found.group(1);
    }

    @Test
    void whatIsSharedNamesTheMeetingAndNobody() {
        MeetingView meeting = invited("Rapat untuk dibagikan");
        String words = shared(meeting);
        for (String said : List.of("Undangan: Rapat untuk dibagikan", "Selasa, 31 Maret 2026", "/meetings/" + meeting.code())) {
            assertTrue(words.contains(said), words);
        }
    }

    @Test
    void ofARestrictedMeetingNoTitleIsShared() {
        MeetingView meeting = invited("Judul Rahasia");
        for (SecurityClass restricted : List.of(SecurityClass.T, SecurityClass.R)) {
            meetings.correct(recorder, meeting.code(), meetings.read(recorder, meeting.code()).version(), said -> Reworded.of(said, "securityClass", restricted));
            String words = shared(meeting);
            assertFalse(words.contains("Rahasia"), words);
            assertTrue(words.contains("Undangan rapat " + meeting.code()) && words.contains("Selasa, 31 Maret 2026"), words);
        }
    }

    @Test
    void theLetterOfWhoHasNoAddressIsDownloaded() throws Exception {
        MeetingView meeting = guests.meeting(recorder, "Rapat dengan surat");
        int number = invitations.invite(recorder, meeting.code(), InvitationTerms.of(guests.company(null), "Direksi", null)).number();
        String path = sending(meeting) + "/" + number + "/letter";
        assertTrue(page(sending(meeting)).contains("href=\"" + path + "\""));
        HttpRequest asked = HttpRequest.newBuilder(URI.create(http.address() + path)).header("Cookie", Accounts.cookie(http, "pengirim")).build();
        HttpResponse<byte[]> letter = HttpClient.newHttpClient().send(asked, HttpResponse.BodyHandlers.ofByteArray());
        assertEquals("200 application/pdf", letter.statusCode() + " " + letter.headers().firstValue("Content-Type").orElse(""));
        assertEquals("attachment; filename=\"undangan-" + meeting.code() + "-" + number + ".pdf\"", letter.headers().firstValue("Content-Disposition").orElse(""));
        String words = Papers.text(letter.body(), "letter-to-hand-over");
        assertTrue(words.contains("Rapat dengan surat") && words.contains("PT Contoh Tamu"), words);
        assertEquals(403, http.get(path, "Cookie", Accounts.cookie(http, "tetangga")).statusCode());
        assertEquals(404, http.get(sending(meeting) + "/9/letter", "Cookie", Accounts.cookie(http, "pengirim")).statusCode());
    }

    @Test
    void onceSentItLeadsOn() {
        MeetingView meeting = invited("Rapat yang dikirim");
        invitations.invite(recorder, meeting.code(), InvitationTerms.of(guests.company(null), "Direksi", null));
        String before = page(sending(meeting));
        assertTrue(before.contains("<h1>Kirim undangan</h1>") && !before.contains("Lihat balasan"), before);
        assertEquals(303, http.post(sending(meeting), Http.form("version", String.valueOf(meeting.version())), "Cookie", Accounts.cookie(http, "pengirim")).statusCode());
        String after = page(sending(meeting));
        assertTrue(after.contains("<h1>Undangan sudah dikirim</h1>") && after.contains("<title>Undangan sudah dikirim"), after);
        assertTrue(after.contains("<a class=\"button\" href=\"/meetings/" + meeting.code() + "/invitations\">Lihat balasan</a>") && after.contains("kepada 1 pihak tanpa alamat surel"), after);
        invitations.invite(recorder, meeting.code(), InvitationTerms.of(guests.company("baru@contoh.example"), "Direksi", null));
        assertTrue(page(sending(meeting)).contains("<h1>Kirim undangan</h1>"), "somebody new waits");
    }

    @Test
    void beforeItsDayTheRecorderIsToldThatNoCommitmentWasRecorded() {
        MeetingView meeting = guests.meeting(recorder, "Rapat tanpa komitmen");
        assertTrue(page("/meetings/" + meeting.code()).contains("Belum ada komitmen yang dicatat. Komitmen dicatat mulai hari rapat."));
        assertTrue(http.get("/meetings/" + meeting.code(), "Cookie", Accounts.cookie(http, "tetangga")).body().contains("Belum ada komitmen yang dapat Anda lihat"));
    }
}
