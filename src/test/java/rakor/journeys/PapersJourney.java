package rakor.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import javax.imageio.ImageIO;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rakor.common.Actor;
import rakor.common.Role;
import rakor.meeting.checkin.AttendeeService;
import rakor.meeting.checkin.AttendeeTerms;
import rakor.support.Accounts;
import rakor.support.Http;
import rakor.support.MeetingFixtures;
import rakor.support.MinutedRecords;
import rakor.support.Papers;
import rakor.support.RakorTest;
import rakor.support.TestClock;

/** The administrator gives papers their head and letters their words; then an official prints every paper of a meeting. */
@RakorTest
@ExtendWith(Journeys.class)
class PapersJourney {
    private static final LocalDate DAY = LocalDate.of(2025, 10, 21);
    private static final String HEAD = "/letterhead";
    private static final String TEXTS = "/letter-texts";
    private final String address;
    private final Accounts accounts;
    private final MeetingFixtures fixtures;
    private final MinutedRecords minuted;
    private final AttendeeService attendees;

    PapersJourney(Http http, Accounts accounts, MeetingFixtures fixtures, MinutedRecords minuted, AttendeeService attendees) {
        this.address = http.address().toString();
        this.accounts = accounts;
        this.fixtures = fixtures;
        this.minuted = minuted;
        this.attendees = attendees;
    }

    @Test
    void fromAnEmptyHeadToEveryPaperOfASealedMeeting() throws IOException {
        TestClock.real();
        accounts.make("pengelola.kop", "DISKOMINFOSANTIK", Role.ADMIN);
        Actor official = accounts.make("pencetak", MeetingFixtures.RECORDER, Role.OFFICIAL);
        String code = fixtures.founding(official).code();
        String planned = "/meetings/" + code;
        String sealed = "/meetings/" + minuted.sealed(DAY);
        attendees.create(official, code, new AttendeeTerms(null, MeetingFixtures.PARTNER, "Nama Contoh Satu", "Direktur", null, "0812 0000 0001", null, null, null));
        try (Visit admin = visit("pengelola.kop", 1280, "id"); Visit english = visit("pengelola.kop", 390, "en"); Visit office = visit("pencetak", 390, "id"); Visit dark = Visit.inTheDark(address, 1280, "en")) {
            headed(admin);
            worded(english, office, planned);
            listed(office, planned);
            minuted(office, sealed);
            dark.signIn("pengelola.kop", Accounts.PASSWORD).open(HEAD).clean().picture("letterhead-1280-dark-en").open(TEXTS).clean().picture("letter-texts-1280-dark-en");
            dark.open(HEAD).press("Remove this letterhead");
            assertTrue(dark.clean().text().contains("Letterhead removed."), dark.text());
        }
    }

    private Visit visit(String username, int width, String language) {
        return Visit.at(address, width, language).signIn(username, Accounts.PASSWORD);
    }

    private static void headed(Visit admin) throws IOException {
        admin.open(HEAD).clean().picture("letterhead-empty-1280-id").fill("line1", "PEMERINTAH KABUPATEN CONTOH").fill("line2", "DINAS CONTOH KOORDINASI").fill("line3", "Jalan Contoh Nomor 1, Kode Pos 17530");
        admin.attach("lambang.png", "image/png", "bukan gambar".getBytes(StandardCharsets.UTF_8)).press("Simpan kop");
        assertTrue(admin.clean().picture("letterhead-error-1280-id").text().contains("Gambar tidak dapat dibaca. Gunakan berkas PNG atau JPEG"), admin.text());
        assertEquals("DINAS CONTOH KOORDINASI", admin.page().inputValue("#line2"), "what was typed is still there");
        admin.attach("lambang.png", "image/png", mark()).press("Simpan kop");
        assertTrue(admin.clean().picture("letterhead-1280-id").text().contains("Kop surat disimpan."), admin.text());
        assertTrue(Papers.text(admin.file(HEAD + "/example.pdf"), "journey-letterhead").contains("DINAS CONTOH KOORDINASI"));
    }

    private static void worded(Visit english, Visit office, String planned) {
        english.open(HEAD).clean().picture("letterhead-390-en");
        english.open(TEXTS).clean().picture("letter-texts-390-en").fill("closing", "Mohon {hadirlah}.").press("Preview");
        assertTrue(english.clean().picture("letter-texts-error-390-en").text().contains("{hadirlah}"), english.text());
        english.fill("closing", "Mohon membawa data {hari_tanggal}.").press("Preview");
        assertTrue(english.clean().picture("letter-texts-preview-390-en").text().contains("Not saved yet"), english.text());
        english.press("Save texts");
        assertTrue(english.clean().text().contains("Texts saved."), english.text());
        String letter = Papers.text(office.file(planned + "/invitation.pdf?to=2"), "journey-invitation");
        assertTrue(letter.contains("Mohon membawa data Selasa, 21 Oktober 2025.") && letter.contains("DINAS CONTOH KOORDINASI") && letter.contains("PT Jababeka Infrastruktur"), letter);
        english.press("Use the original texts");
        assertTrue(english.clean().text().contains("original ones again"), english.text());
        assertFalse(Papers.text(office.file(planned + "/invitation.pdf"), "journey-invitation-all").contains("Mohon membawa data"));
    }

    private static void listed(Visit office, String planned) {
        assertTrue(office.open(planned).clean().picture("papers-planned-390-id").text().contains("Daftar hadir dengan nomor telepon (PDF)"), office.text());
        String open = Papers.text(office.file(planned + "/attendance.pdf"), "journey-attendance");
        assertTrue(open.contains("Nama Contoh Satu") && !open.contains("0812"), open);
        String phones = Papers.text(office.file(planned + "/attendance.pdf?phone=yes"), "journey-attendance-phones");
        assertTrue(phones.contains("0812 0000 0001") && phones.contains("Telepon"), phones);
    }

    private static void minuted(Visit office, String meeting) throws IOException {
        assertTrue(office.open(meeting).clean().picture("papers-sealed-390-id").text().contains("Notula (DOCX)"), office.text());
        String minutes = Papers.text(office.file(meeting + "/minutes.pdf"), "journey-minutes");
        assertTrue(minutes.contains("DINAS CONTOH KOORDINASI") && minutes.contains("SHA-256") && minutes.contains("Notulis,") && minutes.contains("Halaman 1 dari"), minutes);
        String agreement = Papers.text(office.file(meeting + "/agreement.pdf"), "journey-agreement");
        assertTrue(agreement.contains("Selasa tanggal dua puluh satu bulan Oktober tahun dua ribu dua puluh lima") && agreement.contains("Para pihak"), agreement);
        byte[] docx = office.file(meeting + "/minutes.docx");
        Papers.keep(docx, "journey-minutes.docx");
        try (XWPFWordExtractor words = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(docx)))) {
            assertTrue(words.getText().contains("Kurang lengkap.") && words.getText().contains("Notulis,\tPimpinan rapat,"), words.getText());
        }
    }

    /** A plain circle: no office's emblem. */
    private static byte[] mark() throws IOException {
        BufferedImage picture = new BufferedImage(200, 200, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(new Color(20, 90, 60));
        pen.fillOval(5, 5, 190, 190);
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", out);
        return out.toByteArray();
    }
}
