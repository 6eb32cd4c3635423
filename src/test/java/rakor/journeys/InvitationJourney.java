package rakor.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rakor.common.Actor;
import rakor.intake.DemoService;
import rakor.notice.PausedPostman;
import rakor.support.Accounts;
import rakor.support.Http;
import rakor.support.RakorTest;

/** An official looks at who gets the invitation and sends it; an invited party reads the mail and answers from a phone; the official sees the answer. */
@RakorTest
@ExtendWith(Journeys.class)
class InvitationJourney {
    private final String address;
    private final DemoService demo;
    private final PausedPostman postman;

    InvitationJourney(Http http, DemoService demo, PausedPostman postman) {
        this.address = http.address().toString();
        this.demo = demo;
        this.postman = postman;
    }

    @AfterEach
    void rest() {
        postman.work(false);
    }

    @Test
    void anInvitationIsShownSentReadAndAnswered() {
        demo.load(Actor.system(), Accounts.PASSWORD);
        postman.work(true);
        try (Visit official = Visit.at(address, 1280, "id").signIn("petugas", Accounts.PASSWORD)) {
            official.open("/meetings").press("akses jalan Kawasan Contoh");
            String meeting = official.path();
            official.clean().picture("invitation-meeting").open(meeting + "/invitations").fill("organization", "PT Contoh Elektronik").fill("positionText", "Bagian personalia").save();
            official.open(meeting).press("Kirim undangan").clean().picture("invitation-preview");
            assertTrue(official.text().contains("humas@kawasan-contoh.example") && official.text().contains("Kirim undangan kepada 2 pihak"), official.text());
            assertTrue(official.text().contains("PT Contoh Elektronik") && official.page().inputValue("#link-3").contains("/invitation/R-"), "what is handed over");
            official.save();
            assertTrue(official.clean().picture("invitation-sent").text().contains("Sudah dikirim"), official.text());
            String reply = mail(official);
            answer(reply);
            official.open(meeting + "/invitations").clean().picture("invitation-answered");
            assertTrue(official.text().contains("Diwakili: Budi Contoh, Manajer Humas"), official.text());
        }
        try (Visit official = Visit.inTheDark(address, 390, "en").signIn("petugas", Accounts.PASSWORD)) {
            official.open("/meetings/R-2026-0002/invitation-sending").clean().picture("invitation-preview-phone-dark");
            assertTrue(official.text().contains("Without an e-mail address"), official.text());
        }
        try (Visit admin = Visit.inTheDark(address, 390, "en").signIn("admin", Accounts.PASSWORD)) {
            admin.open("/mail").clean().picture("mail-list-dark");
            assertTrue(admin.text().contains("humas@kawasan-contoh.example") && admin.text().contains("Sent"), admin.text());
        }
    }

    /** The path of the reply link in the company's mail, once it has arrived. */
    private static String mail(Visit official) {
        for (int i = 0; i < 40 && !official.open("/dev/mail").text().contains("humas@kawasan-contoh.example"); i++) {
            official.page().waitForTimeout(500);
        }
        official.clean().picture("mail-demo");
        official.page().click("tr:has-text('humas@kawasan-contoh.example') a");
        official.clean().picture("mail-demo-one");
        assertTrue(official.text().contains("BEGIN:VCALENDAR") && official.text().contains("METHOD:REQUEST"), official.text());
        return official.page().getAttribute("main a.alone", "href");
    }

    private void answer(String reply) {
        try (Visit phone = Visit.at(address, 390, "id").open(reply)) {
            phone.clean().picture("reply-phone");
            assertTrue(phone.text().contains("Apakah Anda akan hadir?"), phone.text());
            phone.press("Kirim wakil");
            assertTrue(phone.clean().text().contains("Nama wakil: Isian ini wajib diisi"), phone.text());
            phone.fill("deputyName", "Budi Contoh").fill("deputyPost", "Manajer Humas").press("Kirim wakil");
            assertTrue(phone.clean().picture("reply-phone-answered").text().contains("Diwakili Budi Contoh, Manajer Humas"), phone.text());
            assertEquals(reply, phone.path());
        }
    }
}
