package rakor.minutes.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import rakor.common.Actor;
import rakor.common.DomainError;
import rakor.document.Letterhead;
import rakor.document.Press;
import rakor.meeting.AgendaService;
import rakor.meeting.AgendaTerms;
import rakor.meeting.SecurityClass;
import rakor.minutes.CirculationService;
import rakor.minutes.CirculationTerms;
import rakor.minutes.CopyKind;
import rakor.minutes.MinutesView;
import rakor.support.MeetingFixtures;
import rakor.support.Papers;
import rakor.support.RakorTest;
import rakor.support.TestClock;

@RakorTest
class MinutesPaperTest {
    private final Press press;

    MinutesPaperTest(Press press) {
        this.press = press;
    }

    private MinutesPaper paper(MinutesView view) {
        return new MinutesPaper(press.frame(), view, new Letterhead("Dinas Contoh", null, List.of("PEMERINTAH KABUPATEN CONTOH", "DINAS CONTOH", "Jalan Contoh Nomor 1")), "https://rakor.contoh.example", null);
    }

    private String printed(String template, MinutesView view, String name) {
        return Papers.text(press.print("minutes/paper/" + template, paper(view)), name);
    }

    @Test
    void sealedMinutesSayWhatWasFrozenAndHowItIsChecked() {
        String text = printed("minutes", Samples.sealed(3, 12, SecurityClass.B), "minutes-sealed");
        assertTrue(text.contains("Versi 2, diedarkan Jumat, 24 Oktober 2025, disahkan Rabu, 5 November 2025 pukul 10.00 WIB.") && text.contains("Memperbaiki versi 1. Alasan: Angka genangan diperbaiki."), text);
        assertTrue(text.contains("3f1c9ab2 0d4e5f60 718293a4 b5c6d7e8 f90a1b2c 3d4e5f60 718293a4 b5c6d7e8") && text.contains("https://rakor.contoh.example/verify/7KQ4-M2XD-9ABC"), text);
        assertTrue(text.contains("persetujuan dalam sistem, bukan tanda tangan elektronik tersertifikasi"), text);
        assertTrue(text.contains("Mata acara contoh nomor 1 <b>") && text.contains("pukul 09.00 sampai 11.05 WIB") && text.contains("Kepala Dinas Contoh, dr. Nama Contoh Delapan, M.Si. (Plt.)"), text);
    }

    @Test
    void signaturesAndSealNeverStandAloneOnAPage() {
        for (int people = 1; people <= 24; people++) {
            MinutesView view = Samples.sealed(1, people, SecurityClass.B);
            String minutes = Papers.last(press.print("minutes/paper/minutes", paper(view)));
            assertTrue(minutes.contains("Yang diminta menyetujui") && minutes.contains("Kode periksa"), people + " people: " + minutes);
            String agreement = Papers.last(press.print("minutes/paper/agreement", paper(view)));
            assertTrue(agreement.contains("Demikian berita acara ini") && agreement.contains("Kode periksa"), people + " people: " + agreement);
        }
    }

    @Test
    void whoKeptSilentAndWhoWasSpokenForIsSaidSo() {
        String text = printed("minutes", Samples.sealed(1, 1, SecurityClass.T), "minutes-restricted");
        assertTrue(text.contains("tidak menanggapi sampai batas waktu"), text);
        assertTrue(text.contains("dicatat atas nama: dikatakan oleh Nama Contoh Tujuh pada 29 Oktober 2025, menurut lembar bertanda tangan"), text);
        assertTrue(text.contains("PT Contoh Kawasan, mata acara 1: Angka tidak sesuai ukuran kami. Usul kalimat: \u201cGenangan sampai 60 cm\u201d. Ditolak: Ukuran balai yang dipakai."), text);
        assertTrue(text.contains("Terbatas, Segera"), text);
    }

    @Test
    void theRecordOfAgreementHasItsDayInWords() {
        String text = printed("agreement", Samples.sealed(3, 12, SecurityClass.B), "agreement");
        assertTrue(text.contains("Pada hari ini, Selasa tanggal dua puluh satu bulan Oktober tahun dua ribu dua puluh lima (21-10-2025)"), text);
        assertTrue(text.contains("(diwakili oleh Sekretaris)") && !text.contains("Sekali 5,"), text);
    }

    @Test
    void whatNobodySaidIsSaidToBeUnsaid() {
        String text = printed("minutes", Samples.bare(), "minutes-bare");
        assertTrue(text.contains("pukul tidak disebut") && text.contains("Tidak ada catatan.") && text.contains("Tidak ada komitmen yang dicatat.") && text.contains("dapat ditanggapi sampai Rabu, 29 Oktober 2025"), text);
        assertFalse(text.contains("SHA-256") || text.contains("null"), text);
        assertFalse(printed("agreement", Samples.bare(), "agreement-bare").contains("null"));
    }

    @Test
    void theLargestMeetingIsPrinted() {
        byte[] pdf = press.print("minutes/paper/minutes", paper(Samples.sealed(40, 200, SecurityClass.B)));
        int pages = Papers.pages(pdf);
        assertTrue(Papers.text(pdf, "minutes-large").contains("Halaman " + pages + " dari " + pages), pages + " pages");
        assertTrue(pages > 30, pages + " pages");
    }

    @Test
    void theWordFileHasTheSameWords() throws IOException {
        byte[] docx = MinutesWord.of(paper(Samples.sealed(3, 30, SecurityClass.B)));
        Papers.keep(docx, "minutes.docx");
        Papers.keep(MinutesWord.of(paper(Samples.bare())), "minutes-bare.docx");
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            List<String> lines = document.getParagraphs().stream().map(it -> it.getText()).toList();
            assertTrue(lines.contains("Versi 2, diedarkan Jumat, 24 Oktober 2025, disahkan Rabu, 5 November 2025 pukul 10.00 WIB."), lines.toString());
            assertTrue(lines.contains("2. Mata acara contoh nomor 2 <b>"), lines.toString());
            assertEquals(4, document.getTables().size());
            assertEquals(3, document.getTables().get(3).getRows().size(), "room to sign between the lines");
            assertEquals("Notulis,\tPimpinan rapat,\nNotulis Contoh\tdr. Nama Contoh Delapan, M.Si. (Plt.)\n", document.getTables().get(3).getText());
            assertTrue(document.getTables().get(1).getRow(0).isRepeatHeader());
            assertEquals(31, document.getTables().get(1).getRows().size());
            assertEquals("Diwakili oleh Sekretaris, datang terlambat 09.40, pulang lebih awal 10.30", document.getTables().get(1).getRow(12).getCell(4).getText());
            assertEquals("Heading1", document.getParagraphs().stream().filter(it -> it.getText().equals("A. Mata acara")).findFirst().orElseThrow().getStyle());
        }
    }

    @Test
    void whoSeesTheMinutesMayHaveThemAndNobodyElse(MinutesPaperService papers, MeetingFixtures fixtures, CirculationService circulations, AgendaService agenda) {
        TestClock.set(LocalDate.of(2025, 10, 24));
        Actor office = fixtures.official(MeetingFixtures.RECORDER);
        String code = fixtures.foundingHeld(office).code();
        assertEquals(DomainError.Kind.NOT_FOUND, assertThrows(DomainError.class, () -> papers.print(office, CopyKind.MINUTES, code, null)).kind());
        agenda.list(office, code).forEach(item -> agenda.correct(office, code, item.number(), item.version(), now -> new AgendaTerms(now.title(), now.topic(), null, null, "Dibahas:\n3. tiga\n4. empat", null, now.outcome(), null, now.position())));
        circulations.circulate(office, code, new CirculationTerms(3, null));
        String text = Papers.text(papers.print(fixtures.liaison(MeetingFixtures.PARTNER), CopyKind.MINUTES, code, 1), "minutes-founding");
        assertTrue(text.contains("Versi 1, diedarkan Jumat, 24 Oktober 2025") && text.contains("Pendidikan vokasi dan SDM lokal"), text);
        assertTrue(text.contains("3. tiga") && text.contains("4. empat"), text);
        assertTrue(Papers.text(papers.print(office, CopyKind.AGREEMENT, code, null), "agreement-founding").contains("dua ribu dua puluh lima"));
        assertTrue(papers.document(office, code, null).length > 3000);
        assertEquals(DomainError.Kind.NOT_FOUND, assertThrows(DomainError.class, () -> papers.print(office, CopyKind.MINUTES, code, 7)).kind());
        assertEquals(DomainError.Kind.NOT_FOUND, assertThrows(DomainError.class, () -> papers.print(fixtures.liaison("PT-LIPPO-CIKARANG-TBK"), CopyKind.MINUTES, code, null)).kind());
    }
}
