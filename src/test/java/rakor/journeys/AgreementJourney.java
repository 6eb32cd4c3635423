package rakor.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rakor.common.Actor;
import rakor.intake.DemoService;
import rakor.support.Accounts;
import rakor.support.Http;
import rakor.support.RakorTest;

/** The official proposes; the liaison, on a phone, accepts one, offers other terms for another and refuses a third. */
@RakorTest
@ExtendWith(Journeys.class)
class AgreementJourney {
    private final String address;
    private final DemoService demo;

    AgreementJourney(Http http, DemoService demo) {
        this.address = http.address().toString();
        this.demo = demo;
    }

    @Test
    void whatIsAskedIsAnsweredOnAPhoneAndEachAnswerIsTakenUp() {
        demo.load(Actor.system(), Accounts.PASSWORD);
        try (Visit official = Visit.at(address, 1280, "id").signIn("petugas", Accounts.PASSWORD)) {
            for (String code : new String[] {"K-2026-0001", "K-2026-0003", "K-2026-0006"}) {
                official.open("/commitments/" + code + "/proposal").clean().press("Usulkan kepada pemilik");
                assertEquals("/commitments/" + code, official.path());
                assertTrue(official.text().contains("Diusulkan"), official.text());
            }
        }
        try (Visit liaison = Visit.at(address, 390, "id").signIn("mitra", Accounts.PASSWORD)) {
            liaison.open("/").clean();
            int waiting = waiting(liaison);
            accept(liaison.open("/commitments/K-2026-0003").clean());
            offer(liaison);
            refuse(liaison);
            liaison.open("/").clean();
            assertEquals(waiting - 3, waiting(liaison), liaison.text());
        }
        try (Visit official = Visit.at(address, 1280, "en").signIn("petugas", Accounts.PASSWORD)) {
            official.open("/commitments/K-2026-0006").clean();
            assertTrue(official.text().contains("30 June 2027"), official.text());
            official.follow("/commitments/K-2026-0006/acceptance").clean().press("Accept");
            assertTrue(official.text().contains("Running"), official.text());
        }
    }

    /** How much waits for who signed in, as the home says it. */
    private static int waiting(Visit at) {
        return at.text().contains("Tidak ada yang menunggu Anda") ? 0 : Integer.parseInt(at.text().replaceFirst("(?s).*?(\\d+) hal menunggu Anda.*", "$1"));
    }

    private static void accept(Visit liaison) {
        liaison.follow("/commitments/K-2026-0003/acceptance").clean().fill("measure.indicator", "titik lampu").press("Terima");
        assertTrue(liaison.clean().text().contains("Jumlah: Isian ini wajib diisi"), liaison.text());
        liaison.fill("measure.quantity", "12").fill("measure.unit", "titik").press("Terima");
        assertTrue(liaison.clean().text().contains("Berjalan"), liaison.text());
    }

    private static void offer(Visit liaison) {
        liaison.open("/commitments/K-2026-0006/counter-proposal").clean().fill("dueDate", "2027-06-30").press("Tawarkan isi lain");
        assertTrue(liaison.text().contains("Tulis alasannya"), liaison.text());
        assertEquals("2027-06-30", liaison.page().inputValue("[name=dueDate]"), "what was typed stays");
        liaison.fill("reason", "Menunggu pengukuran ulang").press("Tawarkan isi lain");
        assertTrue(liaison.clean().text().contains("Ditawar balik"), liaison.text());
    }

    private static void refuse(Visit liaison) {
        liaison.open("/commitments/K-2026-0001/refusal").clean().fill("reason", "Di luar kewenangan kami").press("Tolak");
        assertTrue(liaison.clean().text().contains("Ditolak"), liaison.text());
    }
}
