package rakor.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rakor.common.Actor;
import rakor.intake.DemoService;
import rakor.support.Accounts;
import rakor.support.Http;
import rakor.support.RakorTest;

/** Promises that run both ways, in a browser: accepted, reported on, verified in part, put off, sent back, kept, given up, ruled on. */
@RakorTest
@ExtendWith(Journeys.class)
class KeepingJourney {
    private static final String TRAINING = "/commitments/K-2026-0001";
    private static final String CURRICULUM = "/commitments/K-2026-0002";
    private static final String LIGHTS = "/commitments/K-2026-0003";
    private static final String NEEDS = "/commitments/K-2026-0004";
    private static final String LICENCES = "/commitments/K-2026-0005";
    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Jakarta"));
    private final String address;
    private final DemoService demo;

    KeepingJourney(Http http, DemoService demo) {
        this.address = http.address().toString();
        this.demo = demo;
    }

    @Test
    void promisesAreKeptOrGivenUpBeforeEverybodysEyes() {
        demo.load(Actor.system(), Accounts.PASSWORD);
        try (Visit recorder = visit("petugas", 1280, "id"); Visit company = visit("mitra", 390, "id"); Visit office = visit("dinas", 1280, "en"); Visit leadership = visit("pimpinan", 390, "en")) {
            for (String promise : new String[] {TRAINING, CURRICULUM, LIGHTS, NEEDS, LICENCES}) {
                recorder.open(promise + "/proposal").press("Usulkan kepada pemilik");
            }
            keptInParts(company, office);
            owedToTheCompany(company, office);
            onBehalf(recorder, office);
            ruledOn(recorder, company, leadership);
            givenUp(company, office);
            lookedBack(leadership);
        }
    }

    private Visit visit(String username, int width, String language) {
        return Visit.at(address, width, language).signIn(username, Accounts.PASSWORD);
    }

    private void keptInParts(Visit company, Visit office) {
        company.open(TRAINING + "/acceptance").clean().press("Terima");
        company.follow(TRAINING + "/progress-report").clean().fill("quantity", "8").fill("statement", "Delapan peserta sudah magang").fill("obstacle", "Ruang terbatas").choose("blockedBy.organization", "DINAS-CONTOH-TENAGA-KERJA")
                .fill("blockedBy.reason", "Daftar peserta belum dikirim").press("Laporkan progres");
        assertTrue(company.clean().picture("progress-390-id").text().contains("8 dari 20 orang"), company.text());
        office.open(TRAINING).clean().follow(TRAINING + "/blockage-answer").clean().press("Confirm");
        assertTrue(office.clean().picture("blocked-1280-en").text().contains("Held up by another side"), office.text());
        company.open(TRAINING + "/completion").clean().fill("completedOn", today.plusDays(1).toString()).press("Laporkan selesai");
        assertTrue(company.clean().picture("completion-error-390-id").text().contains("Apa yang sudah dilakukan: Isian ini wajib diisi"), company.text());
        company.fill("statement", "Lima belas peserta selesai magang").fill("completedOn", today.toString()).press("Laporkan selesai");
        assertTrue(company.clean().text().contains("Dilaporkan selesai"), company.text());
        office.open(TRAINING + "/verification").clean().fill("quantity", "15").fill("note", "Lima tempat masih kosong").fill("restDueDate", today.plusDays(200).toString()).picture("verification-1280-en").press("Verify");
        assertTrue(office.clean().picture("in-part-1280-en").text().contains("15 of 20 orang"), office.text());
        company.open(TRAINING).clean().picture("amendment-390-id").follow(TRAINING + "/amendment-decision").clean().press("Setujui perubahan");
        assertTrue(company.clean().picture("slipped-390-id").text().contains("Mundur 1 kali"), company.text());
        company.open(TRAINING + "/completion").fill("statement", "Dua puluh peserta").press("Laporkan selesai");
        office.open(TRAINING + "/return").clean().fill("reason", "Daftar hadir belum lengkap").press("Send back");
        company.open(TRAINING + "/completion").fill("statement", "Daftar hadir lengkap").press("Laporkan selesai");
        office.open(TRAINING + "/verification").press("Verify");
        assertTrue(office.clean().picture("fulfilled-1280-en").text().contains("Fulfilled"), office.text());
    }

    private void owedToTheCompany(Visit company, Visit office) {
        office.open(CURRICULUM + "/acceptance").press("Accept");
        office.open(CURRICULUM + "/completion").fill("statement", "Kurikulum ditandatangani").press("Report as done");
        assertEquals(403, office.page().navigate(address + CURRICULUM + "/verification").status(), "nobody verifies their own work");
        company.open(CURRICULUM + "/verification").clean().press("Periksa dan benarkan");
        assertTrue(company.clean().text().contains("Terpenuhi"), company.text());
    }

    private void onBehalf(Visit recorder, Visit office) {
        recorder.open(LICENCES + "/acceptance").press("Terima");
        recorder.open(LICENCES + "/completion").fill("statement", "Alur perizinan sudah dijelaskan").press("Laporkan selesai");
        assertEquals(403, recorder.page().navigate(address + LICENCES + "/verification").status(), "nor for somebody else");
        office.open(LICENCES + "/verification").clean().picture("on-behalf-1280-en").press("Verify");
        assertTrue(office.clean().text().contains("Said by: This field must be filled in"), office.text());
        office.fill("onBehalf.saidBy", "Direksi").fill("onBehalf.on", today.toString()).fill("onBehalf.document", "Surat contoh 1").press("Verify");
        assertTrue(office.clean().picture("verified-on-behalf-1280-en").text().contains("On behalf"), office.text());
    }

    private void ruledOn(Visit recorder, Visit company, Visit leadership) {
        company.open(LIGHTS + "/acceptance").fill("doneWhen", "Lampu menyala").press("Terima");
        company.open(LIGHTS + "/impossibility").clean().choose("reasonCode", "RULE_CHANGED").fill("reason", "Ruas jalan menjadi jalan provinsi").picture("impossibility-390-id").press("Nyatakan tidak dapat");
        leadership.open(LIGHTS).clean();
        assertEquals(409, leadership.page().navigate(address + LIGHTS + "/ruling").status(), "the counterpart has its word first");
        recorder.open(LIGHTS + "/impossibility-answer").clean().picture("answer-1280-id").press("Membenarkan");
        leadership.open(LIGHTS + "/ruling").clean().picture("ruling-390-en").fill("reason", "Kewenangan beralih").press("Grant");
        assertTrue(leadership.clean().picture("ruled-390-en").text().contains("Claim granted by leadership"), leadership.text());
        recorder.open(LIGHTS + "/annulment").clean().choose("reasonCode", "WRONG_ENTRY").fill("reason", "Bukan janji perusahaan ini").press("Batalkan sebagai salah catat");
        leadership.open(LIGHTS + "/annulment-decision").clean().fill("reason", "Catatan benar").press("Refuse the annulment");
        leadership.open(LIGHTS + "/reopening").clean().fill("dueDate", today.plusDays(90).toString()).fill("reason", "Provinsi mengizinkan").press("Open again");
        assertTrue(leadership.clean().text().contains("Opened again"), leadership.text());
    }

    private void givenUp(Visit company, Visit office) {
        company.open(NEEDS + "/acceptance").fill("doneWhen", "Laporan diterima").press("Terima");
        company.open(NEEDS + "/release").clean().choose("reasonCode", "FORMALISED").fill("reason", "Diatur dalam perjanjian").press("Minta dilepas");
        office.open(NEEDS).clean().picture("release-asked-1280-en").follow(NEEDS + "/release-decision").clean().press("Agree to the release");
        assertTrue(office.clean().text().contains("Release agreed to"), office.text());
        company.open(NEEDS).clean().picture("released-390-id");
    }

    /** What was said today about days past is told as recorded later; then nobody knew it. */
    private void lookedBack(Visit leadership) {
        LocalDate before = today.minusDays(1);
        leadership.open("/reports/follow-up").clean().fill("asOf", before.toString()).picture("report-form-390-en");
        leadership.open("/reports/follow-up?asOf=" + before).clean().picture("as-of-390-en");
        assertTrue(leadership.text().contains("recorded later"), leadership.text());
        leadership.open("/reports/follow-up?asOf=" + today + "&compareTo=" + before).clean().picture("compared-390-en");
        try (Visit auditor = visit("auditor", 1280, "id")) {
            auditor.open("/reports/follow-up?asOf=" + before).clean().picture("as-of-1280-id");
            auditor.open("/reports/follow-up?asOf=" + today + "&compareTo=" + before).clean().picture("compared-1280-id");
        }
        try (Visit company = visit("mitra", 390, "id")) {
            company.open("/").clean().picture("home-mitra-390-id");
        }
    }
}
