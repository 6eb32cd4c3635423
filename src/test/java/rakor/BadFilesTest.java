package rakor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rakor.common.Actor;
import rakor.common.Role;
import rakor.support.Accounts;
import rakor.support.Books;
import rakor.support.Http;
import rakor.support.MeetingFixtures;
import rakor.support.MinutedRecords;
import rakor.support.RakorTest;
import rakor.support.TestClock;

/** Bad files, sent as the pages send them: a sentence that helps, nothing kept, and Rakor goes on. */
@RakorTest
class BadFilesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    private static final int LIMIT = 5 << 20;
    private static int made;
    private final Http http;
    private final Accounts accounts;
    private final MeetingFixtures fixtures;
    private final MinutedRecords minuted;
    private String cookie;
    private String meeting;

    BadFilesTest(Http http, Accounts accounts, MeetingFixtures fixtures, MinutedRecords minuted) {
        this.http = http;
        this.accounts = accounts;
        this.fixtures = fixtures;
        this.minuted = minuted;
    }

    @BeforeEach
    void aMeetingToBeFilled() {
        TestClock.set(DAY);
        Actor official = accounts.make("berkas." + ++made, MeetingFixtures.RECORDER, Role.OFFICIAL);
        cookie = Accounts.cookie(http, official.username());
        meeting = "/meetings/" + fixtures.planned(official, DAY).code();
    }

    /** Whatever was sent, the page still opens and lists nobody. */
    @AfterEach
    void nobodyWasTakenOver() {
        HttpResponse<String> people = http.get("/api/v1" + meeting + "/attendees", "Authorization", Accounts.bearer(http, "berkas." + made));
        assertEquals(200, people.statusCode());
        assertTrue(people.body().contains("\"items\":[]"), people.body());
        TestClock.real();
    }

    private HttpResponse<String> list(byte[] content) {
        return http.upload(meeting + "/attendance-import", cookie, "file", content);
    }

    private static void refused(int status, String words, HttpResponse<String> answer) {
        assertEquals(status, answer.statusCode(), answer.body());
        assertTrue(answer.body().contains(words), answer.body());
    }

    @Test
    void aListThatIsTooLargeSaysHowLargeItMayBe() throws IOException {
        refused(422, "Berkas paling besar 5 MB", list(new byte[LIMIT + 1]));
    }

    @Test
    void aListThatUnfoldsIntoTooMuchIsNotUnfolded() throws IOException {
        refused(422, "mengembang menjadi terlalu besar", list(Books.with(head("Nama", "Instansi"), "xl/media/a.bin", new byte[64 << 20])));
    }

    @Test
    void aListOfOtherColumnsNamesThoseThatWereRead() throws IOException {
        refused(422, "Kolom Nama dan Instansi tidak ditemukan. Baris pertama yang terbaca: Merek, Warna", list(head("Merek", "Warna")));
        refused(422, "bukan XLSX atau CSV", list(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0}));
        refused(422, "Pilih berkas", list(new byte[0]));
    }

    @Test
    void aFormulaIsNamedWithItsLineAndKeepsAllOthersOut() throws IOException {
        HttpResponse<String> sent = list(Books.book(sheet -> {
            Books.row(sheet, 0, "Nama", "Instansi");
            Books.row(sheet, 1, "Budi", "PT Contoh");
            sheet.formula(2, 0, "HYPERLINK(\"http://contoh\",\"klik\")");
            sheet.value(2, 1, "PT Contoh");
            return sheet;
        }));
        String preview = sent.headers().firstValue("Location").orElseThrow();
        refused(200, "1 baris belum benar", http.get(preview, "Cookie", cookie));
        refused(200, "tulis sebagai teks biasa", http.get(preview, "Cookie", cookie));
        refused(409, "tidak lagi cocok", http.post(preview + "/confirmation", "", "Cookie", cookie));
    }

    @Test
    void twentyThousandRowsAreRefusedAsAWhole() throws IOException {
        refused(422, "lebih dari 2.000 baris", list(Books.book(sheet -> {
            Books.row(sheet, 0, "Nama", "Instansi");
            for (int n = 1; n <= 20_000; n++) {
                Books.row(sheet, n, "Orang " + n, "PT Contoh");
            }
            return sheet;
        })));
    }

    @Test
    void aPictureForTheLetterheadIsOneAndSmall() throws IOException {
        accounts.make("berkas.kop" + made, "DISKOMINFOSANTIK", Role.ADMIN);
        String admin = Accounts.cookie(http, "berkas.kop" + made);
        byte[] huge = "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR\0\0\u007f\u00ff\0\0\u007f\u00ff\b\u0006\0\0\0".getBytes(StandardCharsets.ISO_8859_1);
        for (byte[] wrong : new byte[][] {"bukan gambar".getBytes(StandardCharsets.UTF_8), huge, head("Nama")}) {
            refused(422, "Gambar tidak dapat dibaca", http.upload("/letterhead", admin, "picture", wrong, "version", "0", "line1", "KABUPATEN CONTOH"));
        }
        refused(422, "Gambar terlalu besar", http.upload("/letterhead", admin, "picture", new byte[LIMIT], "version", "0", "line1", "KABUPATEN CONTOH"));
        assertEquals(404, http.get("/letterhead/picture", "Cookie", admin).statusCode());
    }

    @Test
    void aSignedFileIsAWholePdf() throws IOException {
        String signed = "/meetings/" + minuted.sealed(DAY) + "/minutes/1/signed";
        int before = count(signed);
        refused(422, "bukan berkas PDF yang utuh", http.upload(signed, cookie, "file", "%PDF-1.7 terpotong".getBytes(StandardCharsets.UTF_8), "named", "Contoh"));
        refused(422, "bukan berkas PDF yang utuh", http.upload(signed, cookie, "file", head("Nama"), "named", "Contoh"));
        refused(422, "Berkas lebih besar dari 5 MB", http.upload(signed, cookie, "file", new byte[LIMIT + 1], "named", "Contoh"));
        assertEquals(before, count(signed));
    }

    private int count(String signed) {
        return http.get(signed.replace("/1/signed", ""), "Cookie", cookie).body().split("Berkas bertanda tangan nomor", -1).length;
    }

    private static byte[] head(String... columns) throws IOException {
        return Books.book(sheet -> {
            Books.row(sheet, 0, columns);
            return sheet;
        });
    }
}
