package rakor.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rakor.common.Actor;
import rakor.common.Role;
import rakor.meeting.InvitationService;
import rakor.meeting.InvitationTerms;
import rakor.meeting.MeetingService;
import rakor.support.Accounts;
import rakor.support.Http;
import rakor.support.MeetingFixtures;
import rakor.support.RakorTest;
import rakor.support.TestClock;

/** The room fills: ticked at the desk, taken over from a list, written by people on their own phones. */
@RakorTest
@ExtendWith(Journeys.class)
class CheckInJourney {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    private static final Instant NINE = Instant.parse("2026-03-10T02:00:00Z");
    private final String address;
    private final MeetingService meetings;
    private final InvitationService invitations;
    private final Accounts accounts;
    private String meeting;

    CheckInJourney(Http http, MeetingService meetings, InvitationService invitations, Accounts accounts) {
        this.address = http.address().toString();
        this.meetings = meetings;
        this.invitations = invitations;
        this.accounts = accounts;
    }

    @Test
    void theRoomFills() {
        TestClock.set(NINE.plusSeconds(300));
        Actor official = accounts.make("petugas-absen", "DISPERIN", Role.OFFICIAL);
        accounts.make("mitra-absen", MeetingFixtures.PARTNER, Role.LIAISON);
        String code = meetings.create(official, MeetingFixtures.startingAt("Rapat koordinasi penataan kawasan industri", DAY, NINE, NINE.plusSeconds(7200))).code();
        meeting = "/meetings/" + code;
        invitations.invite(official, code, InvitationTerms.of(MeetingFixtures.PARTNER, "Jajaran direksi", null));
        invitations.invite(official, code, InvitationTerms.of("DISNAKER", "Kepala Dinas", "Nama Contoh Kepala Dinas"));
        invitations.invite(official, code, InvitationTerms.group("Perwakilan pelaku usaha kawasan industri", rakor.common.Side.INDUSTRY, null, null));
        try (Visit office = visit("petugas-absen", 1280, "id"); Visit company = visit("mitra-absen", 390, "en")) {
            atTheDesk(office);
            onThePhone(office);
            fromAList(office);
            looked(office, company);
        }
        withoutScripts();
        TestClock.real();
    }

    private Visit visit(String username, int width, String language) {
        return Visit.at(address, width, language).signIn(username, Accounts.PASSWORD);
    }

    private void atTheDesk(Visit office) {
        office.open(meeting + "/attendance").clean().press("Meja presensi");
        office.clean().picture("desk-1280-id");
        office.page().click("#party-2 button");
        office.page().waitForSelector("#person-1");
        assertTrue(office.clean().text().contains("Kedatangan dicatat"), office.text());
        office.page().keyboard().type("jababeka");
        assertEquals(1, (Integer) office.page().evaluate("() => [...document.querySelectorAll('#lines tbody tr')].filter(r => !r.hidden).length"), "sifted as typed");
        office.page().keyboard().press("Enter");
        office.page().waitForURL(url -> url.contains("q=jababeka"));
        office.page().fill("#party-1 input[name=name]", "Budi Santoso");
        office.page().keyboard().press("Enter");
        office.page().waitForSelector("#person-2 a:has-text('Budi Santoso')");
        office.fill("name", "Tamu Contoh").fill("organization", "Warung Contoh");
        office.page().keyboard().press("Enter");
        office.page().waitForSelector("#person-3");
        assertTrue(office.clean().text().contains("(tanpa undangan)") && office.text().contains("Datang terlambat"), office.text());
        office.page().click("form[action$='/walk-ins'] button");
        office.page().waitForSelector(".trouble");
        assertTrue(office.clean().picture("desk-error-1280-id").text().contains("Nama: Isian ini wajib diisi"), office.text());
    }

    private void onThePhone(Visit office) {
        office.open(meeting + "/check-in-screen").clean().picture("screen-1280-id");
        String link = office.page().getAttribute("main a[href*='/check-in/']", "href");
        String path = link.substring(link.indexOf("/check-in/"));
        for (String language : new String[] {"id", "en"}) {
            try (Visit phone = Visit.at(address, 390, language)) {
                phone.open(path).clean().picture("phone-390-" + language).save();
                assertTrue(phone.clean().picture("phone-error-390-" + language).text().contains(language.equals("id") ? "wajib diisi" : "must be filled in"), phone.text());
                phone.fill("name", "Citra " + language).fill("positionText", "Manajer").fill("organization", "PT Jababeka Infrastruktur").save();
                assertTrue(phone.clean().picture("receipt-390-" + language).text().contains(language.equals("id") ? "Anda tercatat hadir" : "You are recorded as present"), phone.text());
            }
        }
        try (Visit phone = Visit.inTheDark(address, 390, "id")) {
            phone.open(path).clean().picture("phone-dark-390-id");
            phone.open("/check-in/" + "A".repeat(44)).clean().picture("phone-over-390-id");
        }
        try (Visit dark = Visit.inTheDark(address, 1280, "en").signIn("petugas-absen", Accounts.PASSWORD)) {
            dark.open(meeting + "/check-in-screen").clean().picture("screen-dark-1280-en");
        }
    }

    private void fromAList(Visit office) {
        office.open(meeting + "/attendance-import").clean().picture("import-1280-id").save();
        assertTrue(office.clean().text().contains("Pilih berkas yang akan diunggah"), office.text());
        office.attach("besar.xlsx", "application/octet-stream", new byte[7 << 20]).save();
        assertTrue(office.clean().picture("import-large-1280-id").text().contains("paling besar 5 MB"), office.text());
        office.open(meeting + "/attendance-import");
        upload(office, "Nama;Instansi;Kehadiran;Datang\n;PT Contoh;Hadir;\nWati;PT Contoh;mungkin;jam sembilan\n");
        assertTrue(office.clean().picture("preview-wrong-1280-id").text().contains("2 baris belum benar"), office.text());
        office.press("Unggah berkas lain");
        upload(office, "Nama;Jabatan;Instansi;Kehadiran;Datang;Pulang\nIr. Budi Santoso;Direktur;PT Jababeka Infrastruktur;Hadir;08.55;10.30\n"
                + IntStream.rangeClosed(1, 200).mapToObj(n -> "Peserta Contoh " + n + ";Staf;PT Contoh " + n % 9 + ";" + (n % 4 == 0 ? "Izin" : "") + ";;\n").collect(Collectors.joining()));
        office.clean().picture("preview-1280-id").press("Impor semua baris");
        assertTrue(office.clean().text().contains("Kemungkinan tercatat ganda"), office.text());
        office.press("Gabungkan");
        assertTrue(office.clean().text().contains("Dua catatan digabungkan"), office.text());
        assertFalse(office.text().contains("Kemungkinan tercatat ganda"), office.text());
        office.open(meeting + "/desk?q=jababeka").picture("desk-found-1280-id");
        office.page().click("#person-2 a");
        office.page().waitForSelector("#leftAt");
        office.clean().picture("attendee-1280-id").fill("leftAt", "08.00").save();
        office.page().waitForSelector(".trouble");
        assertTrue(office.clean().text().contains("Kesalahan") || office.page().title().startsWith("Kesalahan"), office.text());
        office.fill("leftAt", "10.15").fill("arrivedAt", "08.58").fill("phone", "0812 3456 789").save();
        assertTrue(office.clean().text().contains("08.58–10.15"), office.text());
    }

    private void looked(Visit office, Visit company) {
        company.open(meeting + "/attendees").clean().picture("people-390-en");
        assertTrue(company.text().contains("Budi Santoso") && !company.text().contains("0812"), company.text());
        try (Visit small = visit("petugas-absen", 390, "en")) {
            small.open(meeting + "/desk?q=jababeka").clean().picture("desk-390-en");
            small.open(meeting + "/attendance-import").clean();
        }
        try (Visit dark = Visit.inTheDark(address, 1280, "en").signIn("petugas-absen", Accounts.PASSWORD)) {
            dark.open(meeting + "/desk?q=contoh+20").clean().picture("desk-dark-1280-en");
        }
        office.open(meeting).clean();
    }

    private void withoutScripts() {
        try (Visit plain = Visit.withoutScripts(address, "id").signIn("petugas-absen", Accounts.PASSWORD)) {
            plain.open(meeting + "/desk?q=contoh+17");
            plain.page().click("#lines tbody tr:first-child button:has-text('Hadir')");
            assertTrue(plain.text().contains("Kedatangan dicatat"), plain.text());
            plain.open(meeting + "/check-in-screen");
            assertEquals(1, plain.page().querySelectorAll("noscript meta[http-equiv=refresh], meta[http-equiv=refresh]").size());
        }
    }

    private static void upload(Visit office, String csv) {
        office.page().setInputFiles("#file", new FilePayload("daftar.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
        office.save();
    }
}
