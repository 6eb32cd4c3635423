package rakor.commitment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static rakor.commitment.Agreement.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rakor.commitment.move.*;
import rakor.common.Actor;
import rakor.common.DomainError;
import rakor.common.Role;
import rakor.database.Sql;
import rakor.support.RakorTest;
import rakor.support.Refused;
import rakor.support.Registers;
import rakor.support.Statements;

/** What a dispute gives back, and what takes the right to it away. */
@RakorTest
class DisputeTest {
    private static final OnBehalf SAID = new OnBehalf("Direktur utama", DAY.plusDays(1), "surat 1");
    private final Agreement agreement;
    private final CommitmentService commitments;
    private final CommitmentMoveService moves;
    private final CommitmentCompletionService completion;
    private final CommitmentRequestService requests;
    private final CommitmentClaimService claims;
    private final CommitmentProgressService progress;
    private final Statements statements;
    private final Registers registers;
    private Cast cast;
    private String company;
    private String code;

    DisputeTest(Agreement agreement, CommitmentService commitments, CommitmentMoveService moves, CommitmentCompletionService completion, CommitmentRequestService requests, CommitmentClaimService claims,
            CommitmentProgressService progress, Statements statements, Registers registers) {
        this.agreement = agreement;
        this.commitments = commitments;
        this.moves = moves;
        this.completion = completion;
        this.requests = requests;
        this.claims = claims;
        this.progress = progress;
        this.statements = statements;
        this.registers = registers;
    }

    @BeforeEach
    void nobodySpeaksForTheCompany() {
        cast = agreement.cast();
        company = registers.company().code();
    }

    private CommitmentView accept(LocalDate due, String doneWhen) {
        return moves.accept(cast.recorder(), code, new Acceptance(null, null, doneWhen, due, null, null, SAID, null));
    }

    private Actor arrived() {
        Actor liaison = agreement.somebody(company, Role.LIAISON);
        statements.update(Sql.of("UPDATE account SET first_sign_in_on = ? WHERE id = ?", DAY.plusDays(1), liaison.accountId()));
        return liaison;
    }

    private CommitmentView disputed(Actor actor) {
        return claims.dispute(actor, code, new Because("bukan kami", null));
    }

    private void owed() {
        code = agreement.proposed(cast, Agreement.said(cast).owner(company)).code();
    }

    /** The owner offered other words and another day, which somebody took for the counterpart. */
    private void offerTaken() {
        code = agreement.proposed(cast, Agreement.said(cast).counterpart(company).with("measure", places(100))).code();
        moves.counter(cast.owner(), code, new CounterProposal("Melatih sebagian", null, null, DUE, null, "lain", null, null));
        accept(null, null);
    }

    private void verifiedInPart(int quantity) {
        completion.complete(cast.owner(), code, done(DAY.plusDays(1)));
        completion.verify(cast.recorder(), code, new Verification("sebagian", BigDecimal.valueOf(quantity), null, SAID, null));
    }

    private static void isAsked(CommitmentView it) {
        assertEquals(CommitmentStatus.PROPOSED, it.status());
        assertEquals("Melatih warga", it.statement());
        assertNull(it.dueDate());
        assertNull(it.originalDueDate());
        assertNull(it.doneWhen());
        assertNull(it.acceptedOn());
    }

    @Test
    void whatADisputedAcceptanceFilledInIsEmptyAgain() {
        owed();
        assertEquals(DUE, accept(DUE, "semua terlatih").originalDueDate());
        Actor liaison = arrived();
        isAsked(disputed(liaison));
        assertEquals(DUE.plusDays(9), moves.accept(liaison, code, acceptance(null, DUE.plusDays(9), null)).originalDueDate());
    }

    @Test
    void anOfferThatWasTakenOnBehalfStandsAgain() {
        offerTaken();
        Actor liaison = arrived();
        CommitmentView again = disputed(liaison);
        assertEquals(CommitmentStatus.COUNTERED, again.status());
        assertEquals("Melatih warga", again.statement());
        assertNull(again.dueDate());
        assertNull(again.originalDueDate());
        assertNull(again.acceptedOn());
        assertEquals(DUE, again.offered().dueDate());
        CommitmentView taken = moves.accept(liaison, code, acceptance(null, null, null));
        assertEquals("Melatih sebagian", taken.statement());
        assertEquals(DUE, taken.originalDueDate());
    }

    @Test
    void aDisputedOfferTakesWhatWasAgreedOnItWithIt() {
        owed();
        moves.counter(cast.recorder(), code, new CounterProposal("Melatih sebagian", null, "semua terlatih", DUE, null, "lain", SAID, null));
        assertEquals("Melatih sebagian", moves.accept(cast.counterpart(), code, acceptance(null, null, null)).statement());
        isAsked(disputed(arrived()));
    }

    @Test
    void aRefusedOfferStandsAgainWhereTheRefusalIsDisputed() {
        owed();
        moves.counter(cast.recorder(), code, new CounterProposal(null, null, null, DUE, null, "lain", SAID, null));
        moves.refuse(cast.recorder(), code, new Refusal("tidak", SAID, null));
        Actor liaison = arrived();
        CommitmentView again = disputed(liaison);
        assertEquals(CommitmentStatus.COUNTERED, again.status());
        assertEquals(DUE, again.offered().dueDate());
        assertEquals(List.of("counter-proposal"), again.onBehalf());
        isAsked(disputed(liaison));
    }

    private void confirmed(Actor actor) {
        CommitmentView now = commitments.read(actor, code);
        assertEquals(List.of(), now.onBehalf());
        assertFalse(now.moves().contains("dispute"));
        Refused.as(DomainError.Kind.NOT_PERMITTED, () -> disputed(actor));
    }

    @ParameterizedTest
    @ValueSource(strings = {"amendment", "amendment-decision", "release", "release-decision", "impossibility", "progress-report"})
    void whatAnOwnerDoesUnderAnAcceptanceConfirmsIt(String move) {
        owed();
        accept(DUE, null);
        Actor liaison = arrived();
        assertEquals(List.of("acceptance"), commitments.read(liaison, code).onBehalf());
        AmendmentTerms later = new AmendmentTerms(null, null, null, DUE.plusDays(30), null, "belum", null);
        ReleaseTerms given = new ReleaseTerms(RequestReason.NO_LONGER_NEEDED, "tidak perlu", null, null);
        switch (move) {
            case "amendment" -> requests.amend(liaison, code, later);
            case "amendment-decision" -> {
                requests.amend(cast.counterpart(), code, later);
                assertEquals(1, requests.decideAmendment(liaison, code, null, new Decision(true, null, null)).slips().count());
            }
            case "release" -> requests.release(liaison, code, given);
            case "release-decision" -> {
                requests.release(cast.counterpart(), code, given);
                requests.decideRelease(liaison, code, new Decision(false, "masih perlu", null));
            }
            case "impossibility" -> requests.claim(liaison, code, new ImpossibilityTerms(RequestReason.IN_COURT, "sengketa", null));
            default -> progress.report(liaison, code, new ProgressTerms(null, null, 10, "berjalan", null, null, null, null, null));
        }
        confirmed(liaison);
    }

    @Test
    void whatTheOneSideDoesConfirmsNothingForTheOther() {
        owed();
        accept(DUE, null);
        requests.amend(cast.counterpart(), code, new AmendmentTerms(null, null, null, DUE.plusDays(30), null, "belum", null));
        assertEquals(List.of("acceptance"), commitments.read(cast.counterpart(), code).onBehalf());
        isAsked(disputed(arrived()));
    }

    @Test
    void whatACounterpartAsksConfirmsTheOfferItTook() {
        offerTaken();
        Actor liaison = arrived();
        requests.amend(liaison, code, new AmendmentTerms(null, null, null, DUE.plusDays(30), null, "belum", null));
        confirmed(liaison);
    }

    @ParameterizedTest
    @ValueSource(strings = {"REPORTED", "IMPOSSIBLE_CLAIMED", "FULFILLED"})
    void theOwnersNextMoveTakesNoRightFromTheCounterpart(CommitmentStatus status) {
        offerTaken();
        if (status == CommitmentStatus.IMPOSSIBLE_CLAIMED) {
            requests.claim(cast.owner(), code, new ImpossibilityTerms(RequestReason.IN_COURT, "sengketa", null));
        } else {
            completion.complete(cast.owner(), code, done(null));
        }
        if (status == CommitmentStatus.FULFILLED) {
            completion.verify(cast.recorder(), code, new Verification(null, BigDecimal.valueOf(100), null, SAID, null));
        }
        Actor liaison = arrived();
        assertEquals(status, commitments.read(liaison, code).status());
        if (status == CommitmentStatus.FULFILLED) {
            assertEquals(CommitmentStatus.REPORTED, disputed(liaison).status(), "one declaration at a time");
        }
        CommitmentView again = disputed(liaison);
        assertEquals(CommitmentStatus.COUNTERED, again.status());
        assertNull(again.completedOn());
        assertEquals(List.of(), again.requests());
    }

    @Test
    void aVerificationInPartStaysDisputableWhenTheRestIsReported() {
        offerTaken();
        verifiedInPart(10);
        completion.complete(cast.owner(), code, done(null));
        CommitmentView again = disputed(arrived());
        assertEquals(CommitmentStatus.REPORTED, again.status());
        assertNull(again.verifiedQuantity());
    }

    @Test
    void ofTwoVerificationsInPartEachIsDisputedByItself() {
        offerTaken();
        verifiedInPart(10);
        verifiedInPart(40);
        Actor liaison = arrived();
        CommitmentView first = disputed(liaison);
        assertEquals(0, BigDecimal.TEN.compareTo(first.verifiedQuantity()));
        assertEquals(List.of("acceptance", "verification"), first.onBehalf());
        CommitmentView none = disputed(liaison);
        assertNull(none.verifiedQuantity());
        assertEquals(List.of("acceptance"), none.onBehalf());
        assertEquals(CommitmentStatus.COUNTERED, disputed(liaison).status());
    }
}
