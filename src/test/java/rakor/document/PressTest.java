package rakor.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;
import rakor.common.DomainError;
import rakor.support.Papers;
import rakor.support.RakorTest;

@RakorTest
class PressTest {
    private final Press press;

    PressTest(Press press) {
        this.press = press;
    }

    private byte[] printed(String... lines) {
        return press.print("document/example", Sheet.upright("Uji cetak", "Uji", "Uji R-2026-0001", new Letterhead("Dinas Contoh", null, List.of(lines))));
    }

    @Test
    void whatThePapersLettersLackIsABoxAndSaidSo() {
        String text = Papers.text(printed("Emoji \ud83d\ude00 jawa \ua9a0\ua984 cina \u4e2d\ufffe e\u0301 nol\u200blebar \u2192"), "glyphs");
        assertTrue(text.contains("Emoji \u25a1 jawa \u25a1\u25a1 cina \u25a1\u25a1 \u00e9 nollebar \u2192"), text);
        assertTrue(text.contains("5 huruf pada dokumen ini tidak dapat dicetak"), text);
    }

    @Test
    void anOrdinaryPaperSaysNothingOfLetters() {
        assertFalse(Papers.text(printed("Dinas Contoh"), "ordinary").contains("tidak dapat dicetak"));
    }

    @Test
    void markupIsText() {
        String text = Papers.text(printed("<script>alert(1)</script> &amp; ]]> <img src=\"file:///etc/passwd\"/> </style>"), "inert");
        assertTrue(text.contains("<script>alert(1)</script> &amp; ]]> <img src=\"file:///etc/passwd\"/> </style>"), text);
    }

    @Test
    void everyLetterIsInTheFileAndPagesCount() throws IOException {
        byte[] pdf = printed("Dinas Contoh");
        assertTrue(Papers.text(pdf, "fonts").contains("Halaman 1 dari 1"));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var resources = document.getPage(0).getResources();
            int fonts = 0;
            for (var name : resources.getFontNames()) {
                PDFont font = resources.getFont(name);
                assertTrue(font.isEmbedded(), font.getName());
                fonts++;
            }
            assertTrue(fonts > 0);
            assertTrue(document.getDocumentCatalog().getMarkInfo().isMarked());
            assertEquals("id", document.getDocumentCatalog().getLanguage());
            assertTrue(new String(document.getDocumentCatalog().getMetadata().toByteArray(), java.nio.charset.StandardCharsets.UTF_8).contains("pdfuaid"));
        }
    }

    /** Held against the rules of the standard by a program of others. */
    @Test
    void aPaperIsMadeToBeKeptForGood() throws Exception {
        byte[] pdf = printed("Dinas Contoh");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String about = new String(document.getDocumentCatalog().getMetadata().toByteArray(), java.nio.charset.StandardCharsets.UTF_8);
            assertTrue(about.matches("(?s).*pdfaid:part(>|=\")3[<\"].*") && about.matches("(?s).*pdfaid:conformance(>|=\")A[<\"].*"), about);
        }
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFA_3_A); PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_3_A, false)) {
            ValidationResult result = validator.validate(parser);
            assertTrue(result.isCompliant(), () -> result.getTestAssertions().stream().map(it -> it.getRuleId() + " " + it.getMessage()).distinct().toList().toString());
        }
    }

    @Test
    void aBookIsNoPaper() {
        assertEquals(DomainError.Kind.CONFLICT, assertThrows(DomainError.class, () -> press.text("document/example", Sheet.upright("Uji", "Uji", "Uji", new Letterhead("x", null, List.of("x".repeat(Press.MOST)))))).kind());
    }
}
