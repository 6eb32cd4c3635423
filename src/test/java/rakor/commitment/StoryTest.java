package rakor.commitment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import rakor.commitment.Agreement.Cast;
import rakor.commitment.move.CommitmentMoveService;
import rakor.commitment.move.Proposal;
import rakor.common.Actor;
import rakor.support.RakorTest;
import rakor.support.Said;

/** What a commitment was while it was a draft is told to the regency alone. */
@RakorTest
class StoryTest {
    private final Agreement agreement;
    private final CommitmentService commitments;
    private final CommitmentMoveService moves;
    private final CommitmentPageService pages;

    StoryTest(Agreement agreement, CommitmentService commitments, CommitmentMoveService moves, CommitmentPageService pages) {
        this.agreement = agreement;
        this.commitments = commitments;
        this.moves = moves;
        this.pages = pages;
    }

    @Test
    void whatWasBeforeItWasProposedIsTheRegencysOnly() {
        Cast cast = agreement.cast();
        String code = agreement.draft(cast, Agreement.said(cast).owner("PT-LIPPO-CIKARANG-TBK").with("statement", "Kata konsep pertama").with("doneWhen", "ukuran konsep")).code();
        commitments.correct(cast.recorder(), code, 0, now -> Said.from(now).owner("PT-JABABEKA-INFRASTRUKTUR").with("statement", "Kata konsep kedua").terms());
        moves.propose(cast.recorder(), code, new Proposal(new OfferTerms("Kata yang diusulkan", null, null, Agreement.DUE, null), "diusulkan", null));
        String told = story(cast.owner(), code);
        for (String draft : List.of("konsep", "LIPPO", "recording", "correction")) {
            assertFalse(told.contains(draft), told);
        }
        assertTrue(told.contains("Kata yang diusulkan") && told.contains("diusulkan"), told);
        assertTrue(story(cast.recorder(), code).contains("Kata konsep pertama"));
        moves.counter(cast.owner(), code, Agreement.offer(Agreement.DUE.plusDays(9), "lain"));
        assertEquals(2, pages.open(cast.owner(), code).story().size());
    }

    private String story(Actor actor, String code) {
        return pages.open(actor, code).story().stream().map(told -> told.entry().move() + " " + told.entry().facts()).toList().toString();
    }
}
