package rakor.minutes.paper;

import java.nio.charset.StandardCharsets;
import rakor.common.Checks;
import rakor.meeting.Words;

/**
 * A file signed outside Rakor.
 *
 * @param named who signed it, and by what
 * @param file  a PDF of at most 5 MB; null where none was chosen
 */
public record SignedTerms(String named, byte[] file) {
    private static final int MOST_BYTES = 5 << 20;
    private static final int AROUND = 1024;

    public SignedTerms {
        named = Words.tidy(named);
    }

    void check() {
        Checks checks = new Checks();
        checks.text(named, "named", 300).present(file, "file");
        if (file != null) {
            checks.refuse(file.length > MOST_BYTES, "file", "document.copy.error.size", MOST_BYTES >> 20);
            checks.refuse(!pdf(), "file", "document.copy.error.pdf");
        }
        checks.end();
    }

    /** Begins and ends as PDF files do, so that it is no file of another kind as well; it is never opened here, and always handed out as a file to be saved. */
    private boolean pdf() {
        return text(0, Math.min(AROUND, file.length)).replaceFirst("^\u00EF\u00BB\u00BF", "").stripLeading().startsWith("%PDF-") && text(Math.max(0, file.length - AROUND), file.length).contains("%%EOF");
    }

    private String text(int from, int to) {
        return new String(file, from, to - from, StandardCharsets.ISO_8859_1);
    }
}
