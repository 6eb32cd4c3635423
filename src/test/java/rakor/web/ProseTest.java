package rakor.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Typed text is shown with its lists and nothing else. */
class ProseTest {
    private static String read(String text) {
        return Prose.of(text == null ? null : text.replace("|", "\n")).blocks().stream()
                .map(block -> switch (block.kind()) {
                    case PARAGRAPH -> String.join("|", block.lines());
                    case POINTS -> block.lines().toString();
                    case NUMBERED -> block.first() + block.lines().toString();
                }).collect(Collectors.joining(" / "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Satu.|Dua.                      ; Satu.|Dua.
            Satu.|Dua.| |Tiga.               ; Satu.|Dua. / Tiga.
            Hadir:|- Dinas|- PT|Selesai     ; Hadir: / [Dinas, PT] / Selesai
            1. Keruk|2. Jaga                ; 1[Keruk, Jaga]
            3) Keruk|4) Jaga                ; 3[Keruk, Jaga]
            - a|1. b|- c                    ; [a] / 1[b] / [c]
            1. a|3. b|4. c                  ; 1[a] / 3[b, c]
            - a||- b                        ; [a] / [b]
            2025 adalah tahun pertama       ; 2025 adalah tahun pertama
            1.250.000 rupiah                ; 1.250.000 rupiah
            -40 cm                          ; -40 cm
            <b>tebal</b>|- <i>miring</i>    ; <b>tebal</b> / [<i>miring</i>]
            """)
    void linesThatBeginLikePointsAreLists(String text, String read) {
        assertEquals(read, read(text));
    }

    @Test
    void ofNothingThereIsNothing() {
        assertEquals("", read(null));
        assertEquals("", read("|  ||"));
    }
}
