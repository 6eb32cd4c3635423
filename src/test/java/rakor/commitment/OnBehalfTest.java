package rakor.commitment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static rakor.commitment.Agreement.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rakor.commitment.move.*;
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
        code = agreement.proposed(cast, Agreement.said(cast).counterpart(company)).code();
        moves.accept(cast.owner(), code, acceptance(null, null, null));
        completion.complete(cast.owner(), code, done(null));
        completion.verify(cast.recorder(), code, verification(said(DAY.plusDays(1))));
        Actor liaison = arrived();
        Refused.as(DomainError.Kind.NOT_PERMITTED, () -> claims.dispute(cast.owner(), code, new Because("bukan saya", null)));
        assertEquals(CommitmentStatus.REPORTED, claims.dispute(liaison, code, new Because("belum kami periksa", null)).status());
        assertEquals(CommitmentStatus.FULFILLED, completion.verify(liaison, code, verification(null)).status());
    }

    /** Under way with a measure, owed to a party without account, and verified in part on its behalf. */
    private CommitmentView partlyVerified() {
        code = agreement.proposed(cast, Agreement.said(cast).counterpart(company)).code();
        moves.accept(cast.owner(), code, acceptance(places(100), null, null));
        completion.complete(cast.owner(), code, done(DAY.plusDays(1)));
        return completion.verify(cast.recorder(), code, new Verification("sebagian", BigDecimal.TEN, null, said(DAY.plusDays(1)), null));
    }

    private CommitmentView disputed(Actor actor) {
        return claims.dispute(actor, code, new Because("bukan kami", null));
    }

    private Actor arrived() {
        Actor liaison = agreement.somebody(company, Role.LIAISON);
        signedIn(liaison, DAY.plusDays(1));
        return liaison;
    }

    @Test
    void aDisputedVerificationInPartLetsTheReportWaitAgain() {
        assertEquals(List.of("verification"), partlyVerified().onBehalf());
        Actor liaison = arrived();
        Refused.as(DomainError.Kind.NOT_PERMITTED, () -> disputed(cast.owner()));
        CommitmentView again = disputed(liaison);
        assertEquals(CommitmentStatus.REPORTED, again.status());
        assertEquals(DAY.plusDays(1), again.completedOn());
        assertNull(again.verifiedQuantity());
        assertEquals(List.of(), again.onBehalf());
        Refused.as(DomainError.Kind.NOT_PERMITTED, () -> completion.verify(cast.owner(), code, verification(null)));
        assertEquals(CommitmentStatus.FULFILLED, completion.verify(liaison, code, verification(null)).status());
    }

    @Test
    void whatWasVerifiedBeforeIsInForceAgain() {
        partlyVerified();
        completion.complete(cast.owner(), code, done(null));
        completion.verify(cast.recorder(), code, new Verification("lagi", BigDecimal.valueOf(100), null, said(DAY.plusDays(1)), null));
        CommitmentView again = disputed(arrived());
        assertEquals(CommitmentStatus.REPORTED, again.status());
        assertEquals(0, BigDecimal.TEN.compareTo(again.verifiedQuantity()));
    }

    @Test
    void anOwnerDisputesItsCompletionAlsoWhereItWasVerified() {
        accept(DAY);
        complete(cast.recorder());
        assertEquals(CommitmentStatus.FULFILLED, completion.verify(cast.counterpart(), code, verification(null)).status());
        Actor liaison = arrived();
        CommitmentView again = disputed(liaison);
        assertEquals(CommitmentStatus.ACTIVE, again.status());
        assertNull(again.completedOn());
        assertEquals(List.of("acceptance"), again.onBehalf(), "one declaration at a time");
        assertEquals(CommitmentStatus.PROPOSED, disputed(liaison).status());
    }

    @Test
    void whatAPartyDoesItselfConfirmsWhatWasDeclaredForIt() {
        accept(DAY);
        Actor liaison = arrived();
        assertEquals(List.of(), completion.complete(liaison, code, done(null)).onBehalf());
        completion.giveBack(cast.counterpart(), code, new Refusal("belum", null, null));
        assertFalse(commitments.read(liaison, code).moves().contains("dispute"));
        company = registers.company().code();
        partlyVerified();
        completion.complete(cast.owner(), code, done(null));
        Actor counterpart = arrived();
        assertEquals(List.of(), completion.giveBack(counterpart, code, new Refusal("belum", null, null)).onBehalf());
    }

    @Test
    void anOfferTakenOnBehalfIsConfirmedByVerifying() {
        code = agreement.proposed(cast, Agreement.said(cast).counterpart(company)).code();
        moves.counter(cast.owner(), code, offer(DUE, "lain"));
        accept(DAY.plusDays(1));
        assertEquals(List.of("acceptance"), completion.complete(cast.owner(), code, done(null)).onBehalf(), "the owner confirms nothing for the other");
        assertEquals(List.of(), completion.verify(arrived(), code, verification(null)).onBehalf());
    }

    private void signedIn(Actor actor, LocalDate day) {
        statements.update(Sql.of("UPDATE account SET first_sign_in_on = ? WHERE id = ?", day, actor.accountId()));
    }
}
