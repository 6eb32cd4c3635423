package rakor.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rakor.common.Actor;
import rakor.common.Role;
import rakor.meeting.AgendaService;
import rakor.meeting.AgendaTerms;
import rakor.support.Accounts;
import rakor.support.Http;
import rakor.support.MeetingFixtures;
import rakor.support.RakorTest;
import rakor.support.TestClock;

/** The founding meeting from its circulated minutes to the seal, with three organisations. */
@RakorTest
@ExtendWith(Journeys.class)
class MinutesJourney {
    private static final String OFFICE = "DISPERIN";
    private static final String COMPANY = "PT-JABABEKA-INFRASTRUKTUR";
    private final String address;
    private final Accounts accounts;
    private final MeetingFixtures fixtures;
    private final AgendaService agenda;
    private String minutes;

    MinutesJourney(Http http, Accounts accounts, MeetingFixtures fixtures, AgendaService agenda) {
        this.address = http.address().toString();
        this.accounts = accounts;
        this.fixtures = fixtures;
        this.agenda = agenda;
    }

    @Test
    void fromAWrittenMeetingToASealBothSidesAccept() {
        TestClock.set(LocalDate.of(2025, 10, 21));
        Actor recorder = accounts.make("notulis", OFFICE, Role.OFFICIAL);
        accounts.make("mitra.notula", COMPANY, Role.LIAISON);
        accounts.make("kabupaten", "PEMKAB-BEKASI", Role.OFFICIAL);
        String code = fixtures.foundingHeld(recorder).code();
        agenda.correct(recorder, code, 1, 0, now -> new AgendaTerms(now.title(), now.topic(), null, null, "Layanan dasar dibahas bersama.\n- air bersih\n- persampahan", "Disepakati pertemuan lanjutan.", null, null, null));
        String meeting = "/meetings/" + code;
        minutes = meeting + "/minutes";
        try (Visit office = visit("notulis", 1280, "id"); Visit company = visit("mitra.notula", 390, "id"); Visit regency = visit("kabupaten", 1280, "en"); Visit anybody = Visit.at(address, 390, "id"); Visit dark = Visit.inTheDark(address, 1280, "id")) {
            circulated(office, meeting);
            objected(company, office);
            secondVersion(office, company, regency);
            sealed(office, company, anybody, dark);
            TestClock.real();
        }
    }

    private Visit visit(String username, int width, String language) {
        return Visit.at(address, width, language).signIn(username, Accounts.PASSWORD);
    }

    private void circulated(Visit office, String meeting) {
        office.open(minutes).clean();
        assertTrue(office.text().contains("Notula belum diedarkan"), office.text());
        office.open(minutes + "/circulation").clean().fill("objectionDays", "99").press("Edarkan notula");
        assertTrue(office.clean().picture("circulation-error-1280-id").text().contains("1 sampai 30 hari kerja"), office.text());
        office.fill("objectionDays", "3").press("Edarkan notula");
        assertTrue(office.clean().picture("minutes-1280-id").text().contains("Versi 1"), office.text());
        assertEquals(409, office.page().navigate(address + meeting + "/agenda/1/edit").status(), "what went to the parties does not change");
    }

    private void objected(Visit company, Visit office) {
        company.open(minutes).clean().picture("minutes-390-id").follow(minutes + "/objection").clean().press("Kirim keberatan");
        assertTrue(company.clean().picture("objection-error-390-id").text().contains("Apa yang tidak sesuai"), company.text());
        company.choose("agendaItem", "1").fill("reason", "Air bersih tidak dibahas.").fill("wording", "Layanan dasar dibahas: persampahan.").press("Kirim keberatan");
        assertTrue(company.clean().text().contains("Belum dijawab"), company.text());
        office.open(minutes).clean().follow(minutes + "/objections/1/answer").clean().picture("answer-1280-id").fill("discussion", "Layanan dasar dibahas bersama.\n- persampahan").press("Terima, jadikan versi berikutnya");
        assertTrue(office.clean().picture("revising-1280-id").text().contains("Menindaklanjuti keberatan nomor 1"), office.text());
    }

    private void secondVersion(Visit office, Visit company, Visit regency) {
        office.open(minutes + "/circulation").clean().press("Edarkan notula");
        assertTrue(office.clean().picture("differences-1280-id").text().contains("Perbedaan dengan versi 1"), office.text());
        company.open(minutes + "/approval").clean().picture("approval-390-id").press("Setujui versi 2");
        assertTrue(company.clean().text().contains("Menyetujui"), company.text());
        regency.open(minutes).clean().picture("minutes-1280-en").follow(minutes + "/approval").clean().press("Approve version 2");
        office.open(minutes + "/approval").clean().picture("sheet-1280-id").press("Catat persetujuan atas versi 2");
        assertTrue(office.clean().text().contains("wajib diisi"), office.text());
        office.fill("onBehalf.saidBy", "Ade Kuswara Kunang").fill("onBehalf.on", "2025-10-21").fill("onBehalf.document", "Lembar persetujuan 1").press("Catat persetujuan atas versi 2");
        assertTrue(office.clean().text().contains("Dicatat atas nama: Ade Kuswara Kunang"), office.text());
    }

    private void sealed(Visit office, Visit company, Visit anybody, Visit dark) {
        office.open(minutes).press("Sahkan versi 2");
        assertTrue(office.clean().picture("sealed-1280-id").text().contains("Disahkan"), office.text());
        String code = office.page().innerText("a[href^='/verify/']");
        anybody.open("/verify").clean().picture("verify-390-id").fill("code", code.toLowerCase()).press("Periksa");
        assertTrue(anybody.clean().picture("valid-390-id").text().contains("Berlaku"), anybody.text());
        anybody.open("/verify/2222-2222-2222").clean();
        assertTrue(anybody.text().contains("Tidak dikenal"), anybody.text());
        dark.signIn("notulis", Accounts.PASSWORD).open(minutes).clean().picture("sealed-1280-dark");
        company.open(minutes + "/1").clean();
        assertTrue(company.text().contains("Ada versi yang lebih baru"), company.text());
        office.open(minutes + "/revision").clean().picture("revision-1280-id").fill("reason", "Nama salah tulis").press("Perbaiki notula");
        office.open(minutes).clean();
        assertTrue(office.text().contains("Notula sedang diperbaiki: Nama salah tulis"), office.text());
    }
}
