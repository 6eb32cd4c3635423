package rakor.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rakor.common.Role;
import rakor.notice.PausedPostman;
import rakor.support.Accounts;
import rakor.support.Http;
import rakor.support.Papers;
import rakor.support.RakorTest;
import rakor.support.TestClock;
import rakor.web.DemoMark;

/** The founding meeting as publicly reported, from an empty room to the seal, with three organisations beside the office that keeps the record. */
@RakorTest
@ExtendWith(Journeys.class)
class PlanToSealJourney {
    private static final LocalDate ASKED = LocalDate.of(2025, 10, 14);
    private static final LocalDate DAY = LocalDate.of(2025, 10, 21);
    private static final List<List<String>> TOPICS = List.of(List.of("Layanan dasar kawasan industri", "BASIC_SERVICES"), List.of("Infrastruktur penunjang", "INFRASTRUCTURE"), List.of("Penyelarasan kebijakan perizinan", "LICENSING"),
            List.of("Optimalisasi CSR/TJSL", "CSR"), List.of("Pendidikan vokasi dan SDM lokal", "VOCATIONAL"));
    private final String address;
    private final Accounts accounts;
    private final PausedPostman postman;
    private final DemoMark demo;
    private String meeting;
    private String minutes;

    PlanToSealJourney(Http http, Accounts accounts, PausedPostman postman, DemoMark demo) {
        this.address = http.address().toString();
        this.accounts = accounts;
        this.postman = postman;
        this.demo = demo;
    }

    /** Three organisations: two with accounts, one without; mails go to the demonstration's own server. */
    @BeforeEach
    void accountsAndPost() {
        demo.set(Instant.now());
        TestClock.set(ASKED);
        postman.work(true);
        accounts.make("tuntas.notulis", "DISPERIN", Role.OFFICIAL);
        accounts.make("tuntas.mitra", "PT-JABABEKA-INFRASTRUKTUR", Role.LIAISON);
        accounts.make("tuntas.kabupaten", "PEMKAB-BEKASI", Role.OFFICIAL);
        accounts.make("tuntas.pengelola", "DISKOMINFOSANTIK", Role.ADMIN);
    }

    @AfterEach
    void rest() {
        postman.work(false);
        TestClock.real();
    }

    @Test
    void fromPlanToSeal() {
        addresses();
        try (Visit office = visit("tuntas.notulis", 1280)) {
            planned(office);
            replied(sent(office));
            office.open(meeting + "/invitations").clean();
            assertTrue(office.picture("seal-replied-1280-id").text().contains("Akan hadir"), office.text());
        }
        TestClock.set(DAY);
        try (Visit office = visit("tuntas.notulis", 1280); Visit company = visit("tuntas.mitra", 390)) {
            checkedIn(office);
            written(office);
            circulated(office, 1);
            objected(company, office);
            circulated(office, 2);
            approved(company, office);
        }
        TestClock.set(DAY.plusDays(7));
        try (Visit office = visit("tuntas.notulis", 1280); Visit regency = visit("tuntas.kabupaten", 1280); Visit anybody = Visit.at(address, 390, "id")) {
            verified(sealed(office), regency, anybody);
        }
    }

    private Visit visit(String username, int width) {
        return Visit.at(address, width, "id").signIn(username, Accounts.PASSWORD);
    }

    private void addresses() {
        try (Visit admin = visit("tuntas.pengelola", 1280)) {
            for (String code : List.of("PEMKAB-BEKASI", "PT-JABABEKA-INFRASTRUKTUR")) {
                admin.open("/registers/organizations/" + code + "/edit").clean().fill("email", code.toLowerCase() + "@contoh.example").save();
                assertTrue(admin.clean().text().contains("@contoh.example"), admin.text());
            }
        }
    }

    private void planned(Visit office) {
        office.open("/meetings/new").clean().fill("title", "Rapat koordinasi Bupati Bekasi dengan manajemen PT Jababeka Infrastruktur").choose("kind", "COORDINATION").fill("date", DAY.toString())
                .fill("venue", "Jababeka Golf and Country Club, Cikarang Timur").fill("organizer", "PT Jababeka Infrastruktur").fill("chairName", "Ade Kuswara Kunang")
                .fill("sources", "https://bekasikab.go.id/diskusi-dengan-dunia-usaha-bupati-bekasi-tekankan-pendidikan-vokasi-dan-perkuat-sdm-lokal");
        office.page().locator("[name=hosts]").first().fill("PT Jababeka Infrastruktur");
        meeting = office.save().clean().path();
        minutes = meeting + "/minutes";
        assertTrue(meeting.matches("/meetings/R-2025-\\d{4}"), office.text());
        TOPICS.forEach(topic -> office.open(meeting + "/agenda").fill("title", topic.get(0)).choose("topic", topic.get(1)).save());
        office.clean().picture("seal-agenda-1280-id").open(meeting + "/invitations").fill("organization", "Pemerintah Kabupaten Bekasi").fill("personName", "Ade Kuswara Kunang").fill("positionText", "Bupati Bekasi").save();
        office.open(meeting + "/invitations").fill("organization", "PT Jababeka Infrastruktur").fill("positionText", "Jajaran direksi").save();
        office.open(meeting + "/invitations").fill("organization", "APINDO-KABUPATEN-BEKASI").fill("positionText", "Perwakilan pelaku usaha kawasan industri").save();
        office.open(meeting).clean().picture("seal-planned-1280-id");
        assertTrue(office.text().contains("Direncanakan") && office.text().contains("21 Oktober 2025"), office.text());
    }

    /** The path of the reply link in the company's mail. */
    private String sent(Visit office) {
        office.press("Kirim undangan").clean().picture("seal-sending-1280-id");
        assertTrue(office.text().contains("Kirim undangan kepada 2 pihak"), office.text());
        assertTrue(office.page().inputValue("#link-3").contains("/invitation/"), "who has no address gets a link by hand");
        office.save();
        assertTrue(office.clean().text().contains("Sudah dikirim"), office.text());
        for (int i = 0; i < 40 && !office.open("/dev/mail").text().contains("pt-jababeka-infrastruktur@contoh.example"); i++) {
            office.page().waitForTimeout(500);
        }
        office.page().click("tr:has-text('pt-jababeka-infrastruktur@contoh.example') a");
        assertTrue(office.clean().text().contains("METHOD:REQUEST"), office.text());
        return office.page().getAttribute("main a.alone", "href");
    }

    private void replied(String link) {
        try (Visit phone = Visit.at(address, 390, "id").open(link)) {
            assertTrue(phone.clean().picture("seal-reply-390-id").text().contains("Apakah Anda akan hadir?"), phone.text());
            phone.page().click("button[value=ACCEPTED]");
            assertTrue(phone.clean().picture("seal-replied-390-id").text().contains("Akan hadir"), phone.text());
        }
    }

    private void checkedIn(Visit office) {
        office.open(meeting + "/check-in-screen").clean().picture("seal-screen-1280-id");
        String link = scanned(office);
        String path = link.substring(link.indexOf("/check-in/"));
        for (List<String> person : List.of(List.of("Ade Kuswara Kunang", "Bupati Bekasi", "Pemerintah Kabupaten Bekasi"), List.of("Nama Contoh Satu", "Direktur", "PT Jababeka Infrastruktur"), List.of("Nama Contoh Dua", "Pengurus", "APINDO Kabupaten Bekasi"))) {
            try (Visit phone = Visit.at(address, 390, "id").open(path)) {
                phone.clean().fill("name", person.get(0)).fill("positionText", person.get(1)).fill("organization", person.get(2)).save();
                assertTrue(phone.clean().picture("seal-receipt-390-id").text().contains("Anda tercatat hadir"), phone.text());
            }
        }
        office.open(meeting).press("Tandai terlaksana");
        assertTrue(office.clean().picture("seal-held-1280-id").text().contains("Terlaksana"), office.text());
    }

    /** The address in the code on the screen, read off its picture as a telephone does. */
    private static String scanned(Visit office) {
        try {
            BufferedImage seen = ImageIO.read(new ByteArrayInputStream(office.page().locator("svg.qr").screenshot()));
            int[] dots = seen.getRGB(0, 0, seen.getWidth(), seen.getHeight(), null, 0, seen.getWidth());
            return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(seen.getWidth(), seen.getHeight(), dots)))).getText();
        } catch (IOException | ReaderException e) {
            throw new IllegalStateException("the code on the screen cannot be read", e);
        }
    }

    private void written(Visit office) {
        office.open(meeting + "/writing").clean();
        for (int item = 1; item <= TOPICS.size(); item++) {
            office.fill("discussion-" + item, TOPICS.get(item - 1).get(0) + " dibahas bersama.\n- pemerintah daerah\n- dunia usaha");
            assertThat(office.page().locator("[data-item='" + item + "'] [data-status]")).containsText("Tersimpan");
        }
        office.fill("statement-4", "Mengarahkan program CSR ke kebutuhan nyata warga sekitar kawasan");
        office.page().locator("[name=statement-4]").press("Enter");
        assertThat(office.page().locator("[data-additions='4'] li")).hasCount(1);
        office.fill("statement-5", "Kerja sama diperluas ke pendidikan vokasi dan SDM lokal");
        office.page().locator("[name=statement-5]").press("Shift+Enter");
        assertThat(office.page().locator("[data-additions='5'] li")).hasCount(1);
        office.clean().picture("seal-writing-1280-id").press("Lengkapi");
        office.clean().fill("owner", "PT Jababeka Infrastruktur").fill("counterpart", "Pemerintah Kabupaten Bekasi").fill("doneWhen", "Daftar program CSR disepakati tertulis").fill("dueDate", "2026-03-31").save();
        assertTrue(office.clean().text().contains("Daftar program CSR disepakati tertulis"), office.text());
    }

    private void circulated(Visit office, int version) {
        office.open(minutes + "/circulation").clean().picture("seal-circulation-" + version + "-1280-id").press("Edarkan notula");
        assertTrue(office.clean().picture("seal-version-" + version + "-1280-id").text().contains("Versi " + version), office.text());
        assertTrue(office.text().contains("Mengarahkan program CSR") && office.text().contains("Diusulkan"), office.text());
    }

    private void objected(Visit company, Visit office) {
        company.open(minutes).clean().follow(minutes + "/objection").clean().choose("agendaItem", "4").fill("reason", "Pelaku usaha lain juga diminta.").fill("wording", "CSR diarahkan bersama pelaku usaha kawasan.").press("Kirim keberatan");
        assertTrue(company.clean().picture("seal-objection-390-id").text().contains("Belum dijawab"), company.text());
        office.open(minutes).follow(minutes + "/objections/1/answer").clean().fill("discussion", "CSR diarahkan bersama pelaku usaha kawasan.").press("Terima, jadikan versi berikutnya");
        assertTrue(office.clean().text().contains("Menindaklanjuti keberatan nomor 1"), office.text());
    }

    /** One by sign-in, one and the chair with the signed sheet; the regency says nothing. */
    private void approved(Visit company, Visit office) {
        company.open(minutes + "/approval").clean().press("Setujui versi 2");
        assertTrue(company.clean().picture("seal-approved-390-id").text().contains("Menyetujui"), company.text());
        for (List<String> seat : List.of(List.of("Apindo", "Nama Contoh Dua"), List.of("Ade Kuswara Kunang", "Ade Kuswara Kunang"))) {
            office.open(minutes + "/approval").clean();
            if (office.page().locator("select[name=seat]").count() > 0) {
                office.choose("seat", office.page().getAttribute("select[name=seat] option:has-text('" + seat.get(0) + "')", "value"));
            }
            office.fill("onBehalf.saidBy", seat.get(1)).fill("onBehalf.on", DAY.toString()).fill("onBehalf.document", "Lembar persetujuan bertanda tangan").press("Catat persetujuan atas versi 2");
            assertTrue(office.clean().picture("seal-sheet-1280-id").text().contains("Dicatat atas nama: " + seat.get(1)), office.text());
        }
        assertEquals(0, office.page().locator("main button:has-text('Sahkan')").count(), "one party may still speak");
    }

    /** The code anybody checks it by. */
    private String sealed(Visit office) {
        office.open(minutes).clean().picture("seal-silent-1280-id");
        assertEquals(1, office.page().locator("[aria-labelledby=parties] .task-state:has-text('Tidak menanggapi sampai batas waktu')").count(), office.text());
        office.press("Sahkan versi 2");
        assertTrue(office.clean().picture("seal-sealed-1280-id").text().contains("Disahkan"), office.text());
        String paper = Papers.text(office.file(meeting + "/minutes.pdf"), "plan-to-seal");
        assertTrue(paper.contains("tidak menanggapi sampai batas waktu") && paper.contains("bersama pelaku usaha kawasan") && paper.contains("SHA-256"), paper);
        String code = office.page().innerText("a[href^='/verify/']");
        assertTrue(paper.contains(code), paper);
        return code;
    }

    private void verified(String code, Visit regency, Visit anybody) {
        regency.open(minutes).clean();
        assertTrue(regency.text().contains("Tidak menanggapi sampai batas waktu"), regency.text());
        anybody.open("/verify").fill("code", code.toLowerCase()).press("Periksa");
        assertTrue(anybody.clean().picture("seal-valid-390-id").text().contains("Berlaku"), anybody.text());
    }
}
