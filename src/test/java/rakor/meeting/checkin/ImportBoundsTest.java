package rakor.meeting.checkin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static rakor.support.Books.book;
import static rakor.support.Books.changed;
import static rakor.support.Books.row;
import static rakor.support.Books.with;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import rakor.support.Books;
import rakor.support.Refused;

/** Lists made to cost a server its memory or its time, and texts nobody can read. */
class ImportBoundsTest {
    private static final Duration AT_ONCE = Duration.ofSeconds(5);

    private static byte[] good() throws IOException {
        return book(sheet -> {
            row(sheet, 0, "Nama", "Instansi", "Telepon");
            row(sheet, 1, "Budi", "PT Contoh");
            sheet.value(1, 2, 8123456789L);
            return sheet;
        });
    }

    private static void refused(String key, byte[] bytes) {
        assertTimeout(AT_ONCE, () -> Refused.at("file", key, () -> ListReader.read(bytes)));
    }

    @Test
    void whatUnfoldsIntoTooMuchIsNotUnfolded() throws IOException {
        byte[] good = good();
        refused("checkin.error.file-bomb", with(good, "xl/media/a.bin", new byte[64 << 20]));
        for (String far : new String[] {"r=\"ZZZZZZ2\"", "r=\"&#90;ZZZZZ2\"", "r" + " ".repeat(2_000) + "=\"ZZZZZZ2\""}) {
            refused("checkin.error.file-broken", changed(good, sheet -> sheet.replace("r=\"A2\"", far)));
        }
        refused("checkin.error.file-broken", changed(good, sheet -> sheet.replaceFirst("<worksheet", "<!DOCTYPE x [<!ENTITY a \"Budi\">]><worksheet").replaceFirst("<v>2</v>", "<v>&a;</v>")));
    }

    @Test
    void aSheetOutsideItsFolderIsLookedAtLikeAnyOther() throws IOException {
        for (String place : List.of("xl/lain/a.xml", "xl/media/a.png", "xl/Worksheets/a.xml")) {
            byte[] moved = Books.elsewhere(good(), place, sheet -> sheet.replace("r=\"A2\"", "r=\"ZZZZZZ2\""));
            refused("checkin.error.file-broken", moved);
        }
    }

    @Test
    void aNumberWithoutEndIsNotReckonedWith() throws IOException {
        for (String number : List.of("7".repeat(1_000_000), "&#55;".repeat(200_000), "7<!---->".repeat(100_000), "<![CDATA[7]]>".repeat(100_000))) {
            refused("checkin.error.file-broken", changed(good(), sheet -> sheet.replace("8123456789", number)));
        }
        for (String power : List.of("1e9999999", "1e-9999999", "1e2147483647")) {
            assertTimeout(AT_ONCE, () -> assertEquals(power, ListReader.read(changed(good(), sheet -> sheet.replace("8123456789", power))).get(0).phone().toLowerCase()));
        }
    }

    @Test
    void signsThatTurnOrHideTextAreLeftOut() {
        String list = "Nama;Instansi;Telepon\nBudi \u202egpj.exe\u0007 a;PT\u0001Contoh;\u202a0812\u202c\n";
        ListLine line = ListReader.read(list.getBytes(StandardCharsets.UTF_8)).get(0);
        assertEquals("Budi gpj.exe  a|PT Contoh|0812", line.name() + "|" + line.organization() + "|" + line.phone());
    }

    @Test
    void noHalfOfASignIsKept() {
        String list = "Nama;Instansi\n" + "a".repeat(499) + "\ud83d\ude00;PT Contoh\n";
        assertEquals("a".repeat(499), ListReader.read(list.getBytes(StandardCharsets.UTF_8)).get(0).name());
    }
}
