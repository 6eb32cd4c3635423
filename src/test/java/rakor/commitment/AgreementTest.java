package rakor.commitment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static rakor.commitment.Agreement.*;

import io.micronaut.http.HttpRequest;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rakor.commitment.move.Acceptance;
import rakor.commitment.move.CommitmentMoveService;
import rakor.commitment.move.Proposal;
import rakor.commitment.move.Refusal;
import rakor.common.Actor;
import rakor.common.DomainError;
import rakor.common.FieldError;
import rakor.database.Sql;
import rakor.history.Story;
import rakor.history.StoryEntry;
import rakor.support.CommitmentFixtures;
import rakor.support.RakorTest;
import rakor.support.Refused;
import rakor.support.Said;
import rakor.support.Statements;
import rakor.web.ListQuery;

/** From what was said in a meeting to a promise both sides stand by: asked, answered, offered otherwise, refused. */
@RakorTest
class AgreementTest {
    private final Agreement agreement;
    private final CommitmentService commitments;
    private final CommitmentMoveService moves;
    private final Story story;
    private final Statements statements;
    private Cast cast;
    private Actor recorder;
    private Actor owner;
    private Actor counterpart;

    AgreementTest(Agreement agreement, CommitmentService commitments, CommitmentMoveService moves, Story story, Statements statements) {
        this.agreement = agreement;
        this.commitments = commitments;
        this.moves = moves;
        this.story = story;
        this.statements = statements;
    }

    @BeforeEach
    void cast() {
        cast = agreement.cast();
        recorder = cast.recorder();
        owner = cast.owner();
        counterpart = cast.counterpart();
    }

    private Said said() {
        return Agreement.said(cast);
    }

    @Test
    void whatIsProposedIsSeenByItsOwnerAndNotBefore() {
        CommitmentView draft = agreement.draft(cast, said());
        Refused.as(DomainError.Kind.NOT_FOUND, () -> commitments.read(owner, draft.code()));
        CommitmentView asked = moves.propose(recorder, draft.code(), new Proposal(null, null, draft.version()));
        assertEquals(CommitmentStatus.PROPOSED, asked.status());
        assertEquals(List.of("acceptance", "counter-proposal", "refusal"), commitments.read(owner, draft.code()).moves());
        assertNull(asked.acceptedOn());
    }

    @Test
    void aProposalNeedsAnOrganisationAtBothEnds() {
        String wordsOnly = agreement.draft(cast, CommitmentFixtures.said(cast.meeting(), Strength.REQUEST, "Diminta").with("ownerText", "pelaku usaha")).code();
        assertTrue(commitments.read(recorder, wordsOnly).moves().stream().noneMatch("proposal"::equals));
        DomainError refused = assertThrows(DomainError.class, () -> moves.propose(recorder, wordsOnly, new Proposal(null, null, null)));
        assertEquals(List.of("owner", "counterpart"), refused.fields().stream().map(FieldError::field).toList());
    }

    @Test
    void acceptingFillsWhatIsEmptyAndFreezesTheDueDate() {
        String code = agreement.proposed(cast, said()).code();
        CommitmentView accepted = moves.accept(owner, code, acceptance(places(120), DUE, 1L));
        assertEquals(CommitmentStatus.ACTIVE, accepted.status());
        assertEquals(places(120), accepted.measure());
        assertEquals(DUE, accepted.dueDate());
        assertEquals(DUE, accepted.originalDueDate());
        assertEquals(DAY.plusDays(1), accepted.acceptedOn());
        assertEquals(accepted.missing(), commitments.read(counterpart, code).missing());
        Refused.as(DomainError.Kind.CONFLICT, () -> commitments.correct(recorder, code, accepted.version(), now -> Said.from(now).with("dueDate", DUE.plusDays(1)).terms()));
    }

    @Test
    void acceptingChangesNothingThatStands() {
        String code = agreement.proposed(cast, said().with("dueDate", DUE)).code();
        Refused.at("dueDate", "commitment.error.filled", () -> moves.accept(owner, code, acceptance(null, DUE.plusDays(1), null)));
        Refused.at("dueDate", "commitment.error.before-meeting", () -> moves.accept(owner, code, acceptance(null, DAY.minusDays(1), null)));
        assertEquals(DUE, moves.accept(owner, code, acceptance(null, DUE, null)).dueDate());
    }

    @Test
    void whatTheOwnerOffersInsteadIsTakenAsItIsByTheCounterpart() {
        String code = agreement.proposed(cast, said().with("dueDate", DUE)).code();
        CommitmentView offered = moves.counter(owner, code, offer(DUE.plusDays(30), "Pelatih baru ada bulan depan"));
        assertEquals(CommitmentStatus.COUNTERED, offered.status());
        assertEquals(DUE, offered.dueDate(), "the terms asked for stand until the answer");
        assertEquals(DUE.plusDays(30), commitments.read(counterpart, code).offered().dueDate());
        Refused.as(DomainError.Kind.NOT_PERMITTED, () -> moves.accept(owner, code, acceptance(null, null, null)));
        Refused.at("measure", "commitment.error.filled", () -> moves.accept(counterpart, code, acceptance(places(500), null, null)));
        CommitmentView accepted = moves.accept(counterpart, code, acceptance(null, null, null));
        assertEquals(DUE.plusDays(30), accepted.dueDate());
        assertEquals(DUE.plusDays(30), accepted.originalDueDate());
        assertNull(accepted.offered());
    }

    @Test
    void anOfferSaysSomethingNewAndWhy() {
        String code = agreement.proposed(cast, said().with("dueDate", DUE)).code();
        Refused.at("reason", "commitment.error.reason", () -> moves.counter(owner, code, offer(DUE.plusDays(1), " ")));
        Refused.at("statement", "commitment.error.nothing-new", () -> moves.counter(owner, code, offer(DUE, "sama saja")));
    }

    @Test
    void aSecondOfferIsTheOneThatWaits() {
        String code = agreement.proposed(cast, said().with("dueDate", DUE)).code();
        moves.counter(owner, code, offer(DUE.plusDays(30), "pertama"));
        moves.propose(counterpart, code, new Proposal(new OfferTerms(null, null, null, DUE.plusDays(5), null), "terlalu lama", null));
        moves.counter(owner, code, offer(DUE.plusDays(20), "kedua"));
        CommitmentView waiting = commitments.read(counterpart, code);
        assertEquals("kedua", waiting.offered().reason());
        assertEquals(DUE.plusDays(5), waiting.dueDate());
        assertEquals(List.of(code), commitments.list(owner, CommitmentFilter.none(), ListQuery.of(HttpRequest.GET("/x"), Set.of())).items().stream()
                .filter(it -> it.code().equals(code) && it.offered().reason().equals("kedua")).map(CommitmentView::code).toList());
    }

    @Test
    void whatWasRefusedIsProposedAnewAndNeverReopened() {
        String code = agreement.proposed(cast, said()).code();
        CommitmentView refused = moves.refuse(owner, code, new Refusal("Bukan kewenangan kami", null, null));
        assertEquals(CommitmentStatus.DECLINED, refused.status());
        assertEquals(List.of(), refused.missing());
        Refused.as(DomainError.Kind.CONFLICT, () -> moves.accept(owner, code, acceptance(null, null, null)));
        Refused.at("reason", "commitment.error.same-again", () -> moves.propose(recorder, code, new Proposal(null, null, null)));
        assertEquals(CommitmentStatus.PROPOSED, moves.propose(recorder, code, new Proposal(new OfferTerms("Melatih sebagian warga", null, null, null, null), null, null)).status());
        moves.refuse(owner, code, new Refusal("Tetap bukan", null, null));
        assertEquals(CommitmentStatus.PROPOSED, moves.propose(counterpart, code, new Proposal(null, "Surat kewenangan sudah terbit", null)).status());
    }

    @Test
    void everyMoveIsTheStoryOfOnePromise() {
        String code = agreement.proposed(cast, said().with("dueDate", DUE)).code();
        moves.counter(owner, code, offer(DUE.plusDays(30), "Pelatih baru ada bulan depan"));
        moves.accept(counterpart, code, new Acceptance(null, null, null, null, null, "Baik", null, null));
        long id = statements.one(Sql.of("SELECT id FROM commitment WHERE code = ?", code), row -> row.number("id")).orElseThrow();
        var told = story.of("commitment", id);
        assertEquals(List.of("acceptance", "counter-proposal", "proposal", "recording"), told.stream().map(StoryEntry::move).toList());
        assertEquals("Pelatih baru ada bulan depan", told.get(1).reason());
        assertEquals(DUE.plusDays(30).toString(), told.get(1).facts().get("dueDate").to());
        assertEquals(Set.of("status", "dueDate"), told.get(0).facts().keySet());
        assertEquals("Baik", told.get(0).reason());
    }

    @Test
    void ofTwoWhoDecideAtOnceOneWinsAndTheOtherIsTold() {
        String code = agreement.proposed(cast, said()).code();
        Long read = commitments.read(owner, code).version();
        moves.refuse(owner, code, new Refusal("Tidak sanggup", null, read));
        Refused.as(DomainError.Kind.CONFLICT, () -> moves.accept(owner, code, acceptance(null, null, read)));
        moves.propose(recorder, code, new Proposal(null, "Mohon ditinjau lagi", null));
        Refused.as(DomainError.Kind.STALE, () -> moves.accept(owner, code, acceptance(null, null, read)));
    }
}
