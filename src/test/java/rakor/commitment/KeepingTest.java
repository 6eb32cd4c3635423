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
import rakor.commitment.move.Because;
import rakor.commitment.move.CommitmentClaimService;
import rakor.commitment.move.CommitmentCompletionService;
import rakor.commitment.move.CommitmentMoveService;
import rakor.commitment.move.CommitmentProgressService;
import rakor.commitment.move.CommitmentRequestService;
import rakor.commitment.move.Decision;
import rakor.commitment.move.ProgressTerms;
import rakor.commitment.move.ProgressView;
import rakor.commitment.move.Refusal;
import rakor.commitment.move.Reopening;
import rakor.commitment.move.Verification;
import rakor.common.Actor;
import rakor.common.DomainError;
import rakor.common.Role;
import rakor.support.RakorTest;
import rakor.support.Refused;
import rakor.support.TestClock;

/** A promise that both sides stand by: reported on, done, verified, sent back, taken back, opened again. */
@RakorTest
class KeepingTest {
    private final Agreement agreement;
    private final CommitmentService commitments;
    private final CommitmentMoveService moves;
    private final CommitmentCompletionService completion;
    private final CommitmentProgressService progress;
    private final CommitmentClaimService claims;
    private final CommitmentRequestService requests;
    private Cast cast;
    private Actor owner;
    private Actor counterpart;
    private String code;

    KeepingTest(Agreement agreement, CommitmentService commitments, CommitmentMoveService moves, CommitmentCompletionService completion, CommitmentProgressService progress,
            CommitmentClaimService claims, CommitmentRequestService requests) {
        this.agreement = agreement;
        this.commitments = commitments;
        this.moves = moves;
        this.completion = completion;
        this.progress = progress;
        this.claims = claims;
        this.requests = requests;
    }

    @BeforeEach
    void accepted() {
        cast = agreement.cast();
        owner = cast.owner();
        counterpart = cast.counterpart();
        code = agreement.proposed(cast, said(cast).with("dueDate", DUE)).code();
        moves.accept(owner, code, acceptance(places(500), null, null));
    }

    private CommitmentView read() {
        return commitments.read(owner, code);
    }

    private static ProgressTerms told(LocalDate on, Integer quantity, ProgressTerms.BlockedBy blockedBy, Boolean observation) {
        return new ProgressTerms(on, quantity == null ? null : BigDecimal.valueOf(quantity), null, "berjalan", null, blockedBy, observation, null, null);
    }

    private static Verification verified(Integer quantity, LocalDate rest) {
        return new Verification("diperiksa di tempat", quantity == null ? null : BigDecimal.valueOf(quantity), rest, null, null);
    }

    @Test
    void whatIsDoneHoldsFromTheDayItWasDoneAndIsVerifiedByTheOtherSide() {
        TestClock.set(DAY.plusDays(20));
        CommitmentView reported = completion.complete(owner, code, done(DAY.plusDays(15)));
        assertEquals(CommitmentStatus.REPORTED, reported.status());
        assertEquals(DAY.plusDays(15), reported.completedOn());
        assertEquals(AuditClass.NOT_YET_CONFORMING, reported.auditClass());
        assertEquals(List.of("release", "retraction"), reported.moves());
        CommitmentView kept = completion.verify(counterpart, code, verified(null, null));
        assertEquals(CommitmentStatus.FULFILLED, kept.status());
        assertEquals(BigDecimal.valueOf(500), kept.verifiedQuantity());
        assertEquals(AuditClass.CONFORMING, kept.auditClass());
    }

    @Test
    void aDayOfAFactIsNeitherBeforeTheLastMoveNorAfterToday() {
        TestClock.set(DAY.plusDays(20));
        Refused.at("completedOn", "commitment.error.before-meeting", () -> completion.complete(owner, code, done(DAY.minusDays(1))));
        Refused.at("completedOn", "commitment.error.before-last-move", () -> completion.complete(owner, code, done(DAY)));
        Refused.at("completedOn", "commitment.error.after-today", () -> completion.complete(owner, code, done(DAY.plusDays(21))));
        Refused.at("on", "commitment.error.after-today", () -> progress.report(owner, code, told(DAY.plusDays(21), 1, null, null)));
    }

    @Test
    void inPartLeavesTheRestOwedAndItsNewDayIsTheOwnersToAgreeTo() {
        TestClock.set(DAY.plusDays(20));
        completion.complete(owner, code, done(null));
        Refused.at("restDueDate", "commitment.error.no-rest", () -> completion.verify(counterpart, code, verified(500, DUE.plusDays(30))));
        Refused.at("restDueDate", "commitment.error.before-today", () -> completion.verify(counterpart, code, verified(450, DAY)));
        CommitmentView part = completion.verify(counterpart, code, verified(450, DUE.plusDays(30)));
        assertEquals(CommitmentStatus.ACTIVE, part.status());
        assertEquals(BigDecimal.valueOf(450), part.verifiedQuantity());
        assertEquals(DUE, part.dueDate(), "until the owner agrees");
        assertEquals(DUE.plusDays(30), part.requests().get(0).terms().dueDate());
        CommitmentView agreed = requests.decideAmendment(owner, code, 1, new Decision(true, null, null));
        assertEquals(DUE.plusDays(30), agreed.dueDate());
        assertEquals(DUE, agreed.originalDueDate());
        assertEquals(new CommitmentView.Slips(1, 30), agreed.slips());
    }

    @Test
    void whatIsNotDoneIsSentBackAndWhatWasSaidTooEarlyTakenBack() {
        completion.complete(owner, code, done(null));
        Refused.at("reason", "commitment.error.reason", () -> completion.giveBack(counterpart, code, new Refusal(" ", null, null)));
        assertEquals(CommitmentStatus.ACTIVE, completion.giveBack(counterpart, code, new Refusal("belum terlihat", null, null)).status());
        assertNull(read().completedOn());
        completion.complete(owner, code, done(null));
        assertEquals(CommitmentStatus.ACTIVE, completion.retract(owner, code, new Because("keliru", null)).status());
    }

    @Test
    void whatWasClosedTooEarlyIsOpenedWithANewDay() {
        completion.complete(owner, code, done(null));
        completion.verify(counterpart, code, verified(null, null));
        TestClock.set(DUE.plusDays(100));
        Refused.at("dueDate", "commitment.error.before-today", () -> completion.reopen(counterpart, code, new Reopening("belum", DUE, null)));
        CommitmentView open = completion.reopen(counterpart, code, new Reopening("ternyata belum", DUE.plusDays(120), null));
        assertEquals(new CommitmentView.Slips(1, 120), open.slips());
        assertEquals(List.of(), open.flags(), "heard of today, so not stale");
    }

    @Test
    void reportsAndObservationsAreToldApartAndOnlyReportsCount() {
        TestClock.set(DAY.plusDays(45));
        assertTrue(read().flags().contains(Flag.STALE));
        progress.report(counterpart, code, told(null, 10, null, true));
        assertTrue(read().flags().contains(Flag.STALE), "others saying something is not the owner saying something");
        assertEquals(AuditClass.NOT_YET_FOLLOWED_UP, read().auditClass());
        progress.report(owner, code, told(DAY.plusDays(44), 120, null, null));
        assertFalse(read().flags().contains(Flag.STALE));
        assertEquals(AuditClass.NOT_YET_CONFORMING, read().auditClass());
        assertEquals(new CommitmentView.Reached(BigDecimal.TEN, null, DAY.plusDays(45), true), read().progress());
        assertEquals(List.of(true, false), progress.list(counterpart, code).stream().map(ProgressView::observation).toList());
    }

    @Test
    void beingHeldUpCountsOnceConfirmedOrLeftUnanswered() {
        Refused.at("blockedBy.organization", "commitment.error.blocked-by", () -> progress.report(owner, code, told(null, 1, new ProgressTerms.BlockedBy("DINSOS", "x"), null)));
        progress.report(owner, code, told(null, 1, new ProgressTerms.BlockedBy("DISNAKER", "menunggu data"), null));
        assertFalse(read().flags().contains(Flag.BLOCKED));
        assertEquals(List.of(Flag.BLOCKED), claims.answerBlockage(counterpart, code, new Answer(true, null, null)).flags().stream().filter(Flag.BLOCKED::equals).toList());
        progress.report(owner, code, told(null, 2, null, null));
        assertFalse(read().flags().contains(Flag.BLOCKED), "a later report says that nothing holds it up");
        progress.report(owner, code, told(null, 2, new ProgressTerms.BlockedBy("DISNAKER", "menunggu lagi"), null));
        TestClock.set(DAY.plusDays(8));
        assertFalse(read().flags().contains(Flag.BLOCKED));
        TestClock.set(DAY.plusDays(9));
        assertTrue(read().flags().contains(Flag.BLOCKED), "five working days without an answer");
        claims.answerBlockage(counterpart, code, new Answer(false, "sudah dikirim", null));
        assertFalse(read().flags().contains(Flag.BLOCKED));
    }

    @Test
    void lateAfterItWasDueStaysOverdueUntilVerified() {
        TestClock.set(DUE.plusDays(10));
        assertTrue(read().flags().contains(Flag.OVERDUE));
        assertTrue(completion.complete(owner, code, done(DUE.plusDays(1))).flags().contains(Flag.OVERDUE));
        completion.retract(owner, code, new Because("tanggal keliru", null));
        Refused.at("completedOn", "commitment.error.before-last-move", () -> completion.complete(owner, code, done(DUE)));
    }

    @Test
    void twoOfficesAsOwnerAndCounterpartWorkTheSameWay() {
        Actor roads = agreement.somebody("DINSOS", Role.OFFICIAL);
        String between = agreement.proposed(cast, said(cast).owner("DINSOS").counterpart("DISNAKER")).code();
        moves.accept(roads, between, acceptance(null, null, null));
        completion.complete(roads, between, done(null));
        Refused.as(DomainError.Kind.NOT_PERMITTED, () -> completion.verify(roads, between, verified(null, null)));
        assertEquals(CommitmentStatus.FULFILLED, completion.verify(counterpart, between, verified(null, null)).status());
    }
}
