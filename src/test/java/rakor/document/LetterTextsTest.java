package rakor.document;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import rakor.common.DomainError;
import rakor.common.FieldError;

class LetterTextsTest {
    private static LetterTexts opening(String text) {
        return new LetterTexts(text, "", "", "");
    }

    @Test
    void wordsInBracesAreFilledInOnce() {
        assertEquals("Rapat {nomor} $1 \\ oleh Dinas", opening("{perihal} oleh {kantor}").filled(Map.of("perihal", "Rapat {nomor} $1 \\", "kantor", "Dinas", "nomor", "7")).opening());
    }

    @Test
    void whatIsNotKnownIsLeftToBeFilledInByHand() {
        assertEquals("Nomor \u2026\u2026\u2026\u2026", opening("Nomor {nomor}").filled(Map.of()).opening());
    }

    @Test
    void unknownWordsAreNamed() {
        DomainError refused = assertThrows(DomainError.class, () -> opening("Yth. {nama} {nomor} {}").check());
        assertEquals(List.of(new FieldError("opening", "document.error.word", List.of("{}, {nama}"))), refused.fields());
    }

    @Test
    void anythingElseInBracesAcrossLinesOrAloneIsText() {
        assertDoesNotThrow(() -> opening("$7*7 } {\n}").check(), "");
    }

    @Test
    void theOpeningMustBeThereAndNothingIsEndless() {
        assertEquals("error.required", assertThrows(DomainError.class, () -> opening(" ").check()).fields().get(0).key());
        assertEquals("closing", assertThrows(DomainError.class, () -> new LetterTexts("a", "x".repeat(4001), "", "").check()).fields().get(0).field());
    }
}
