package rakor.minutes.paper;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rakor.document.WordPaper;
import rakor.minutes.MinutesText;

/** Notula as DOCX: the same words as the PDF, for whoever must go on working with them. What counts is the sealed version, and it says so. */
final class MinutesWord {
    private MinutesWord() {}

    static byte[] of(MinutesPaper paper) {
        MinutesRows rows = paper.rows();
        WordPaper word = new WordPaper(paper.sheet("Notula")).title("NOTULA", paper.title());
        paper.lines().forEach(line -> word.fact(line.name(), line.value()));
        word.text(paper.standing()).text(paper.correction());
        word.heading(1, "A. Mata acara");
        for (MinutesText.Item item : paper.agenda()) {
            word.text(item.position() + ". " + item.title());
        }
        word.heading(1, "B. Pembahasan dan kesimpulan");
        paper.agenda().forEach(item -> item(word, rows, item));
        word.heading(1, "C. Keputusan");
        numbered(word, paper.decisions(), "Tidak ada keputusan yang dicatat tersendiri.");
        word.heading(1, "D. Komitmen");
        promises(word, rows);
        word.heading(1, "E. Kehadiran");
        table(word, MinutesRows.PRESENT, List.of(7, 31, 24, 22, 16), rows.present(), "Tidak ada pihak yang dicatat.");
        if (!rows.objections().isEmpty()) {
            word.heading(1, "F. Keberatan");
            numbered(word, rows.objections(), "");
        }
        word.heading(1, rows.objections().isEmpty() ? "F. Persetujuan" : "G. Persetujuan");
        table(word, MinutesRows.ANSWERS, List.of(30, 36, 20, 14), rows.answers(), "Tidak ada pihak yang diminta menyetujui.");
        Map<String, String> signing = new LinkedHashMap<>();
        signing.put("Notulis,", paper.writing());
        signing.put("Pimpinan rapat,", paper.signing());
        seal(word.signatures(signing), paper);
        return word.bytes();
    }

    private static void seal(WordPaper word, MinutesPaper paper) {
        if (paper.sealed()) {
            word.text("Disahkan dengan persetujuan dalam sistem, bukan tanda tangan elektronik tersertifikasi. Yang berlaku adalah isi yang disahkan: " + paper.checkAddress());
            word.text("SHA-256 " + paper.seal());
        }
    }

    private static void promises(WordPaper word, MinutesRows rows) {
        List<Integer> widths = List.of(14, 34, 20, 18, 14);
        table(word, MinutesRows.PROMISES, widths, rows.promises(), "Tidak ada komitmen yang dicatat.");
        if (!rows.followed().isEmpty()) {
            word.heading(2, "Tindak lanjut rapat sebelumnya");
            table(word, MinutesRows.FOLLOWED, widths, rows.followed(), "");
        }
    }

    private static void item(WordPaper word, MinutesRows rows, MinutesText.Item item) {
        word.heading(2, item.position() + ". " + item.title());
        word.prose(item.discussion());
        if (item.conclusion() != null) {
            word.text("Kesimpulan:").prose(item.conclusion());
        }
        if (item.discussion() == null && item.conclusion() == null) {
            word.text("Tidak ada catatan.");
        }
        word.text(rows.outcome(item));
    }

    private static void numbered(WordPaper word, List<String> texts, String none) {
        for (int i = 0; i < texts.size(); i++) {
            word.text(i + 1 + ". " + texts.get(i));
        }
        if (texts.isEmpty()) {
            word.text(none);
        }
    }

    private static void table(WordPaper word, List<String> head, List<Integer> widths, List<List<String>> rows, String none) {
        if (rows.isEmpty()) {
            word.text(none);
        } else {
            word.table(head, widths, rows);
        }
    }
}
