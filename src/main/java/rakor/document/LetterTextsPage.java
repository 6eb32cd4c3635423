package rakor.document;

import java.util.List;
import java.util.Map;
import rakor.web.Form;
import rakor.web.Frame;

/**
 * @param changed whether any text is not the shipped one
 * @param shown   what was typed, to be looked at; null while nobody asked
 */
record LetterTextsPage(LetterTexts now, boolean changed, long version, LetterTexts shown) {
    static final String PATH = "/letter-texts";

    Form form() {
        return Form.blank().with("opening", now.opening()).with("closing", now.closing()).with("contact", now.contact()).with("notes", now.notes()).with("version", version);
    }

    LetterTextsPage showing(LetterTexts typed) {
        return new LetterTextsPage(now, changed, version, typed);
    }

    static List<String> words() {
        return LetterTexts.WORDS;
    }

    /** With invented values, so that the reader sees what becomes of the words in braces. */
    LetterTexts example(Frame f) {
        return shown.filled(Map.of("nomor", f.t("document.sample.number"), "perihal", f.t("document.sample.subject"), "hari_tanggal", f.t("document.sample.day"), "waktu", f.t("document.sample.hours"),
                "tempat", f.t("document.sample.place"), "pimpinan", f.t("document.sample.chair"), "penerima", f.t("document.sample.to"), "kantor", f.t("document.sample.office")));
    }
}
