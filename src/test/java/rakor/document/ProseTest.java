package rakor.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProseTest {
    private static Prose paragraph(String... lines) {
        return new Prose(Prose.Kind.PARAGRAPH, List.of(lines));
    }

    @Test
    void emptyLinesPartParagraphsAndLinesStay() {
        assertEquals(List.of(paragraph("Satu", "dua"), paragraph("Tiga")), Prose.of("Satu\ndua\n \n\nTiga\n"));
        assertEquals(List.of(), Prose.of(null));
        assertEquals(List.of(), Prose.of("  \n"));
    }

    @Test
    void linesWithASignAreAList() {
        assertEquals(List.of(paragraph("Yang hadir:"), new Prose(Prose.Kind.POINTS, List.of("satu", "dua")), paragraph("Lalu")), Prose.of("Yang hadir:\n- satu\n\u2022 dua\nLalu"));
    }

    @Test
    void numbersAreAListOnlyWhereTheyRunFromOne() {
        assertEquals(List.of(new Prose(Prose.Kind.NUMBERS, List.of("satu", "dua"))), Prose.of("1. satu\n2) dua"));
        assertEquals(List.of(paragraph("3. tiga", "7. tujuh")), Prose.of("3. tiga\n7. tujuh"));
        assertEquals(List.of(new Prose(Prose.Kind.NUMBERS, List.of("satu")), paragraph("3. tiga")), Prose.of("1. satu\n3. tiga"));
    }

    @Test
    void aDateOrAFigureAtTheBeginningIsNoList() {
        assertEquals(List.of(paragraph("2025 adalah tahun pertama", "-5 derajat")), Prose.of("2025 adalah tahun pertama\n-5 derajat"));
    }
}
