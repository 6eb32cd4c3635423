package rakor.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.BodyPart;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rakor.common.Actor;
import rakor.common.RegencyClock;
import rakor.meeting.InvitationService;
import rakor.meeting.InvitationTerms;
import rakor.meeting.MeetingView;
import rakor.meeting.sending.InvitationSendingService;
import rakor.support.MeetingFixtures;
import rakor.support.RakorTest;
import rakor.support.TestClock;

/** What goes over the line, read back from a real server: its shape, and that nothing a person typed becomes a header, a tag or a property. */
@RakorTest
class MailFormTest {
    private static final String NASTY = "Rapat\r\nBcc: jahat@contoh.example\r\n\r\n<script>alert(1)</script>; \"a\\b\" ékspor 😀";
    private final InvitationSendingService sending;
    private final InvitationService invitations;
    private final Guests guests;
    private final Postman postman;
    private final Actor recorder;
    private TestPost post;

    MailFormTest(InvitationSendingService sending, InvitationService invitations, Guests guests, OutboxService outbox, MailSettings settings, Letters letters, RegencyClock clock, MeetingFixtures fixtures) {
        this.sending = sending;
        this.invitations = invitations;
        this.guests = guests;
        this.postman = new Postman(outbox, settings, letters, clock);
        this.recorder = fixtures.official("DISPERIN");
    }

    @BeforeEach
    void begin() {
        TestClock.set(LocalDate.of(2026, 3, 24));
        post = new TestPost();
    }

    @AfterEach
    void end() {
        post.stop();
        TestClock.real();
    }

    private static Multipart several(Object content) {
        return (Multipart) content;
    }

    @Test
    void nothingAPersonTypedLeavesItsPlace() throws Exception {
        MeetingView meeting = guests.meeting(recorder, NASTY);
        String company = guests.company("humas@contoh.example");
        invitations.invite(recorder, meeting.code(), InvitationTerms.of(company, "Direksi\r\nX-Jahat: ya", "Budi\r\nX-Jahat: ya"));
        sending.send(recorder, meeting.code(), null);
        postman.round(post.address(), "a");
        MimeMessage mail = post.received()[0];
        assertEquals(1, mail.getAllRecipients().length);
        assertEquals(null, mail.getHeader("Bcc"));
        assertEquals(null, mail.getHeader("X-Jahat"));
        assertTrue(mail.getSubject().startsWith("Undangan: Rapat Bcc: jahat@contoh.example"), mail.getSubject());
        Multipart texts = several(several(mail.getContent()).getBodyPart(0).getContent());
        String html = String.valueOf(texts.getBodyPart(1).getContent());
        assertFalse(html.contains("<script>"), html);
        assertTrue(html.contains("&lt;script&gt;") && html.contains("<a href=\"http"), html);
        Mail kept = guests.mails(meeting.code()).get(0);
        assertEquals(1, Guests.event(kept).getProperties("ATTENDEE").size());
        assertTrue(Guests.event(kept).getSummary().getValue().contains("ékspor 😀"));
    }

    @Test
    void theLetterIsAttached() throws Exception {
        MeetingView meeting = guests.meeting(recorder, "Rapat bersurat tentang banjir");
        guests.inviteCompany(recorder, meeting.code(), "humas@contoh.example");
        sending.send(recorder, meeting.code(), null);
        postman.round(post.address(), "a");
        Multipart whole = several(post.received()[0].getContent());
        assertEquals(2, whole.getCount());
        BodyPart letter = whole.getBodyPart(1);
        assertTrue(letter.isMimeType("application/pdf"), letter.getContentType());
        assertEquals("undangan-" + meeting.code() + ".pdf", letter.getFileName());
        try (PDDocument pdf = Loader.loadPDF(letter.getInputStream().readAllBytes())) {
            String words = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            assertTrue(words.contains("Rapat bersurat tentang banjir") && words.contains("31 Maret 2026"), words);
        }
    }

    @Test
    void aMailHasTextWebFormAndCalendarBesideEachOther() throws Exception {
        MeetingView meeting = guests.meeting(recorder, "Rapat bentuk surel");
        guests.inviteCompany(recorder, meeting.code(), "humas@contoh.example");
        sending.send(recorder, meeting.code(), null);
        postman.round(post.address(), "a");
        MimeMessage mail = post.received()[0];
        BodyPart first = several(mail.getContent()).getBodyPart(0);
        assertTrue(first.isMimeType("multipart/alternative"));
        Multipart texts = several(first.getContent());
        assertEquals(List.of(true, true, true), List.of(texts.getBodyPart(0).isMimeType("text/plain"), texts.getBodyPart(1).isMimeType("text/html"), texts.getBodyPart(2).isMimeType("text/calendar")));
        assertTrue(texts.getBodyPart(2).getContentType().contains("method=REQUEST"), texts.getBodyPart(2).getContentType());
        assertEquals("auto-generated", mail.getHeader("Auto-Submitted")[0]);
        String calendar = new String(texts.getBodyPart(2).getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(guests.mails(meeting.code()).get(0).draft().calendar(), calendar);
        ByteArrayOutputStream raw = new ByteArrayOutputStream();
        mail.writeTo(raw);
        assertTrue(raw.toString(StandardCharsets.US_ASCII).lines().allMatch(line -> line.length() <= 998));
    }
}
