package rakor.commitment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static rakor.commitment.Agreement.*;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rakor.common.Actor;
import rakor.common.DomainError;
import rakor.common.Role;
import rakor.database.Sql;
import rakor.history.Story;
import rakor.support.RakorTest;
import rakor.support.Refused;
import rakor.support.Registers;
import rakor.support.Statements;
import rakor.support.TestClock;

/** Most parties have no account: what they declared is recorded on their behalf, marked, and theirs to dispute. */
@RakorTest
class OnBehalfTest {
    private final Agreement agreement;
    private final Registers registers;
    private final CommitmentService commitments;
    private final CommitmentMoveService moves;
    private final CommitmentCompletionService completion;
    private final CommitmentClaimService claims;
    private final Story story;
    private final Statements statements;
    private Cast cast;
    private String company;
    private String code;

    OnBehalfTest(Agreement agreement, Registers registers, CommitmentService commitments, CommitmentMoveService moves, CommitmentCompletionService completion, CommitmentClaimService claims, Story story, Statements statements) {
        this.agreement = agreement;
        this.registers = registers;
        this.commitments = commitments;
        this.moves = moves;
        this.completion = completion;
        this.claims = claims;
        this.story = story;
        this.statements = statements;
    }

    @BeforeEach
    void asked() {
        cast = agreement.cast();
        company = registers.company().code();
        code = agreement.proposed(cast, Agreement.said(cast).owner(company)).code();
    }

    private static OnBehalf said(LocalDate on) {
        return new OnBehalf("Direktur utama", on, "daftar tanda tangan 21 Oktober");
    }

    private CommitmentView accept(LocalDate on) {
        return moves.accept(cast.recorder(), code, new Acceptance(null, null, null, null, null, null, said(on), null));
    }

    private CommitmentView complete(Actor actor) {
        return completion.complete(actor, code, new CompletionTerms("selesai", null, said(DAY.plusDays(1)), null));
    }

    private static Verification verification(OnBehalf behalf) {
        return new Verification(null, null, null, behalf, null);
    }

    @Test
    void whoSaidItWhenAndWhereItIsWrittenAreAskedFor() {
        Refused.at("onBehalf.saidBy", "error.required", () -> moves.accept(cast.recorder(), code, acceptance(null, null, null)));
        Refused.at("onBehalf.on", "commitment.error.after-today", () -> accept(DAY.plusDays(2)));
        Refused.at("onBehalf.on", "commitment.error.before-meeting", () -> accept(DAY.minusDays(1)));
        CommitmentView accepted = accept(DAY);
        assertEquals(DAY, accepted.acceptedOn(), "what was said in the meeting holds from its day");
        assertEquals(List.of("acceptance"), accepted.onBehalf());
        assertTrue(accepted.flags().contains(Flag.ON_BEHALF));
        long id = statements.one(Sql.of("SELECT id FROM commitment WHERE code = ?", code), row -> row.number("id")).orElseThrow();
        var told = story.of("commitment", id).get(0);
        assertEquals("Direktur utama", told.facts().get("saidBy").to());
        assertEquals(DAY.toString(), told.facts().get("on").to());
    }

    @Test
    void whatIsDoneWasDoneBeforeItWasSaid() {
        accept(DAY);
        TestClock.set(DAY.plusDays(10));
        Refused.at("completedOn", "commitment.error.before-done", () -> completion.complete(cast.recorder(), code, new CompletionTerms("selesai", DAY.plusDays(5), said(DAY.plusDays(4)), null)));
        assertEquals(DAY.plusDays(3), completion.complete(cast.recorder(), code, new CompletionTerms("selesai", DAY.plusDays(3), said(DAY.plusDays(4)), null)).completedOn());
    }

    @Test
    void aPartyThatSpeaksForItselfIsNotSpokenFor() {
        String own = agreement.proposed(cast, Agreement.said(cast)).code();
        Refused.as(DomainError.Kind.NOT_PERMITTED, () -> moves.accept(cast.recorder(), own, new Acceptance(null, null, null, null, null, null, said(DAY), null)));
        Refused.at("onBehalf.saidBy", "commitment.error.speaks-itself", () -> moves.accept(cast.owner(), own, new Acceptance(null, null, null, null, null, null, said(DAY), null)));
        Refused.as(DomainError.Kind.NOT_PERMITTED, () -> moves.accept(cast.counterpart(), code, new Acceptance(null, null, null, null, null, null, said(DAY), null)));
    }

    @Test
    void oneWithAnAccountSpeaksForItselfFromThenOn() {
        accept(DAY);
        agreement.somebody(company, Role.LIAISON);
        assertFalse(commitments.read(cast.recorder(), code).moves().contains("completion"));
        Refused.as(DomainError.Kind.NOT_PERMITTED, () -> complete(cast.recorder()));
    }

    @Test
    void noOnePersonRecordsCompletionAndVerification() {
        String other = registers.company().code();
        code = agreement.proposed(cast, Agreement.said(cast).owner(company).counterpart(other)).code();
        accept(DAY);
        complete(cast.recorder());
        Refused.as(DomainError.Kind.NOT_PERMITTED, () -> completion.verify(cast.recorder(), code, verification(said(DAY.plusDays(1)))));
        Actor colleague = agreement.somebody("DISPERIN", Role.OFFICIAL);
        CommitmentView kept = completion.verify(colleague, code, verification(said(DAY.plusDays(1))));
        assertEquals(CommitmentStatus.FULFILLED, kept.status());
        assertEquals(List.of("acceptance", "completion", "verification"), kept.onBehalf());
    }

    @Test
    void theOwnersPartyVerifiesForNobody() {
        String other = registers.company().code();
        code = agreement.proposed(cast, Agreement.said(cast).owner("DISPERIN").counterpart(other)).code();
        moves.accept(cast.recorder(), code, acceptance(null, null, null));
        completion.complete(cast.recorder(), code, done(null));
        Actor colleague = agreement.somebody("DISPERIN", Role.OFFICIAL);
        Refused.as(DomainError.Kind.NOT_PERMITTED, () -> completion.verify(colleague, code, verification(said(DAY.plusDays(1)))));
        assertEquals(CommitmentStatus.FULFILLED, completion.verify(cast.counterpart(), code, verification(said(DAY.plusDays(1)))).status());
    }

    @Test
    void atItsFirstSignInAPartyMayDisputeForThirtyDays() {
        accept(DAY);
        TestClock.set(DAY.plusDays(100));
        Actor liaison = agreement.somebody(company, Role.LIAISON);
        assertFalse(commitments.read(liaison, code).moves().contains("dispute"), "nobody of it was here yet");
        signedIn(liaison, DAY.plusDays(100));
        assertTrue(commitments.read(liaison, code).moves().contains("dispute"));
        TestClock.set(DAY.plusDays(131));
        Refused.as(DomainError.Kind.CONFLICT, () -> claims.dispute(liaison, code, new Because("tidak pernah", null)));
        TestClock.set(DAY.plusDays(130));
        CommitmentView disputed = claims.dispute(liaison, code, new Because("tidak pernah", null));
        assertEquals(CommitmentStatus.PROPOSED, disputed.status());
        assertEquals(List.of(), disputed.onBehalf());
        assertFalse(disputed.flags().contains(Flag.ON_BEHALF));
        assertEquals(CommitmentStatus.ACTIVE, moves.accept(liaison, code, acceptance(null, DUE, null)).status());
        assertEquals(DUE, commitments.read(liaison, code).originalDueDate());
    }

    @Test
    void aDisputedVerificationIsOnlyReportedAgain() {
        String own = agreement.proposed(cast, Agreement.said(cast).counterpart(company)).code();
        code = own;
        moves.accept(cast.owner(), own, acceptance(null, null, null));
        completion.complete(cast.owner(), own, done(null));
        completion.verify(cast.recorder(), own, verification(said(DAY.plusDays(1))));
        Actor liaison = agreement.somebody(company, Role.LIAISON);
        signedIn(liaison, DAY.plusDays(1));
        Refused.as(DomainError.Kind.NOT_PERMITTED, () -> claims.dispute(cast.owner(), own, new Because("bukan saya", null)));
        assertEquals(CommitmentStatus.REPORTED, claims.dispute(liaison, own, new Because("belum kami periksa", null)).status());
        assertEquals(CommitmentStatus.FULFILLED, completion.verify(liaison, own, verification(null)).status());
    }

    private void signedIn(Actor actor, LocalDate day) {
        statements.update(Sql.of("UPDATE account SET first_sign_in_on = ? WHERE id = ?", day, actor.accountId()));
    }
}
