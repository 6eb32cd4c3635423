package rakor.commitment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rakor.commitment.Agreement.Cast;
import rakor.commitment.move.Acceptance;
import rakor.commitment.move.CommitmentMoveService;
import rakor.commitment.move.CommitmentProgressService;
import rakor.commitment.move.ProgressTerms;
import rakor.common.Actor;
import rakor.support.Accounts;
import rakor.support.Http;
import rakor.support.RakorTest;

/** What the page of a commitment tells each reader of whose turn it is, and of what was told before. */
@RakorTest
class NextStepTest {
    private final Agreement agreement;
    private final CommitmentMoveService moves;
    private final CommitmentProgressService progress;
    private final Http http;
    private Cast cast;

    NextStepTest(Agreement agreement, CommitmentMoveService moves, CommitmentProgressService progress, Http http) {
        this.agreement = agreement;
        this.moves = moves;
        this.progress = progress;
        this.http = http;
    }

    @BeforeEach
    void cast() {
        cast = agreement.cast();
    }

    @Test
    void whatWasToldOfProgressIsToldOnce() {
        String code = agreement.proposed(cast, Agreement.said(cast)).code();
        moves.accept(cast.owner(), code, new Acceptance(null, Agreement.places(20), null, null, null, null, null, null));
        progress.report(cast.owner(), code, told("Delapan sudah magang", 8, false));
        progress.report(cast.counterpart(), code, told("Enam terlihat hadir", 6, true));
        String page = page(cast.owner(), code);
        for (String words : List.of("Delapan sudah magang", "Enam terlihat hadir")) {
            assertEquals(page.indexOf(words), page.lastIndexOf(words), words + " in " + page);
        }
        assertTrue(page.contains("<li class=\"story-observation\">") && page.contains("Hasil pemantauan oleh Disnaker") && page.contains("<li class=\"story-report\">") && page.contains("Laporan progres dari PT Jababeka Infrastruktur"), page);
        assertEquals(2, page.split("8 dari 20 orang", -1).length - 1, "as the last word, and in the story");
    }

    private static ProgressTerms told(String words, int quantity, boolean observation) {
        return new ProgressTerms(null, BigDecimal.valueOf(quantity), null, words, null, null, observation, null, null);
    }

    private String page(Actor actor, String path) {
        return http.get("/commitments/" + path, "Cookie", Accounts.cookie(http, actor.username())).body();
    }
}
