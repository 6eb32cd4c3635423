package rakor.commitment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static rakor.commitment.Agreement.*;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rakor.commitment.move.AmendmentTerms;
import rakor.commitment.move.AnnulmentTerms;
import rakor.commitment.move.CommitmentClaimService;
import rakor.commitment.move.CommitmentMoveService;
import rakor.commitment.move.CommitmentRequestService;
import rakor.commitment.move.Decision;
import rakor.commitment.move.ImpossibilityTerms;
import rakor.commitment.move.ReleaseTerms;
import rakor.commitment.move.Ruling;
import rakor.common.Actor;
import rakor.common.DomainError;
import rakor.common.Role;
import rakor.support.RakorTest;
import rakor.support.Refused;
import rakor.support.TestClock;

/** What one side asks of the other, or of leadership: other terms, to give it up, to close it as impossible, to take out a wrong entry. */
@RakorTest
class RequestTest {
    private final Agreement agreement;
    private final CommitmentService commitments;
    private final CommitmentMoveService moves;
    private final CommitmentClaimService claims;
    private final CommitmentRequestService requests;
    private Cast cast;
    private Actor owner;
    private Actor counterpart;
    private String code;

    RequestTest(Agreement agreement, CommitmentService commitments, CommitmentMoveService moves, CommitmentClaimService claims, CommitmentRequestService requests) {
        this.agreement = agreement;
        this.commitments = commitments;
        this.moves = moves;
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

    @Test
    void everySlipStaysWithTheOriginalDueDate() {
        amended(DUE.plusDays(20));
        assertEquals(new CommitmentView.Slips(1, 20), read().slips());
        amended(DUE.plusDays(10));
        assertEquals(new CommitmentView.Slips(1, 20), read().slips(), "earlier is no slip");
        amended(DUE.plusDays(24));
        assertEquals(new CommitmentView.Slips(2, 34), read().slips());
        assertEquals(DUE, read().originalDueDate());
    }

    private void amended(LocalDate due) {
        requests.amend(owner, code, new AmendmentTerms(null, null, null, due, null, "belum siap", null));
        requests.decideAmendment(counterpart, code, null, new Decision(true, null, null));
    }

    @Test
    void oneAmendmentIsOpenAtATimeAndDecidedOnce() {
        requests.amend(owner, code, new AmendmentTerms(null, null, null, DUE.plusDays(5), null, "belum siap", null));
        Refused.as(DomainError.Kind.CONFLICT, () -> requests.amend(counterpart, code, new AmendmentTerms(null, null, null, DUE.plusDays(9), null, "lain", null)));
        Refused.as(DomainError.Kind.NOT_PERMITTED, () -> requests.decideAmendment(owner, code, 1, new Decision(true, null, null)));
        Refused.as(DomainError.Kind.CONFLICT, () -> requests.decideAmendment(counterpart, code, 2, new Decision(true, null, null)));
        Refused.at("reason", "commitment.error.reason", () -> requests.decideAmendment(counterpart, code, 1, new Decision(false, null, null)));
        assertEquals(DUE, requests.decideAmendment(counterpart, code, 1, new Decision(false, "tetap", null)).dueDate());
        Refused.as(DomainError.Kind.CONFLICT, () -> requests.decideAmendment(counterpart, code, 1, new Decision(true, null, null)));
    }

    @Test
    void leadershipDecidesWhatLayForTenWorkingDays() {
        requests.amend(owner, code, new AmendmentTerms(null, null, null, DUE.plusDays(5), null, "belum siap", null));
        TestClock.set(DAY.plusDays(15));
        Refused.as(DomainError.Kind.NOT_PERMITTED, () -> requests.decideAmendment(cast.leadership(), code, null, new Decision(true, null, null)));
        TestClock.set(DAY.plusDays(16));
        assertEquals(DUE.plusDays(5), requests.decideAmendment(cast.leadership(), code, null, new Decision(true, null, null)).dueDate());
    }

    @Test
    void releaseNeedsBothAndNamesWhatReplacesIt() {
        String other = agreement.proposed(cast, said(cast)).code();
        Refused.at("replacedBy", "error.required", () -> requests.release(owner, code, new ReleaseTerms(RequestReason.REPLACED, "diganti", null, null)));
        Refused.at("replacedBy", "error.unknown-code", () -> requests.release(owner, code, new ReleaseTerms(RequestReason.REPLACED, "diganti", "K-2025-9999", null)));
        Refused.at("replacedBy", "commitment.error.itself", () -> requests.release(owner, code, new ReleaseTerms(RequestReason.REPLACED, "diganti", code, null)));
        Refused.at("reasonCode", "error.choice", () -> requests.release(owner, code, new ReleaseTerms(RequestReason.DUPLICATE, "diganti", other, null)));
        assertEquals(CommitmentStatus.ACTIVE, requests.release(owner, code, new ReleaseTerms(RequestReason.REPLACED, "diganti", other, null)).status());
        Refused.as(DomainError.Kind.NOT_PERMITTED, () -> requests.decideRelease(owner, code, new Decision(true, null, null)));
        CommitmentView released = requests.decideRelease(counterpart, code, new Decision(true, null, null));
        assertEquals(CommitmentStatus.RELEASED, released.status());
        assertEquals(List.of(), released.requests());
        assertNull(released.auditClass());
    }

    @Test
    void leadershipRulesOnlyAfterTheCounterpartHadItsWord() {
        requests.claim(owner, code, new ImpossibilityTerms(RequestReason.FORCE_MAJEURE, "banjir", null));
        Refused.as(DomainError.Kind.CONFLICT, () -> claims.rule(cast.leadership(), code, new Ruling(true, "benar", null)));
        claims.answerImpossibility(counterpart, code, new Answer(false, "jalannya sudah kering", null));
        Refused.as(DomainError.Kind.CONFLICT, () -> claims.answerImpossibility(counterpart, code, new Answer(true, null, null)));
        assertEquals(CommitmentStatus.CLOSED_IMPOSSIBLE, claims.rule(cast.leadership(), code, new Ruling(true, "benar", null)).status(), "a company's claim may be granted against the counterpart");
    }

    @Test
    void anOfficesClaimIsNeverGrantedAgainstTheCounterpart() {
        String owed = agreement.proposed(cast, said(cast).owner("DISNAKER").counterpart("PT-JABABEKA-INFRASTRUKTUR")).code();
        moves.accept(counterpart, owed, acceptance(null, null, null));
        requests.claim(counterpart, owed, new ImpossibilityTerms(RequestReason.RULE_CHANGED, "aturan", null));
        claims.answerImpossibility(owner, owed, new Answer(false, "masih bisa", null));
        Refused.at("accepted", "commitment.error.contradicted", () -> claims.rule(cast.leadership(), owed, new Ruling(true, "benar", null)));
        Refused.as(DomainError.Kind.NOT_PERMITTED, () -> claims.rule(agreement.somebody("DISNAKER", Role.LEADERSHIP), owed, new Ruling(false, "tidak", null)));
        assertEquals(CommitmentStatus.ACTIVE, claims.rule(cast.leadership(), owed, new Ruling(false, "lanjutkan", null)).status());
    }

    @Test
    void aWrongEntryThatWasAcceptedNeedsLeadership() {
        assertEquals(CommitmentStatus.ACTIVE, requests.annul(cast.recorder(), code, new AnnulmentTerms(RequestReason.WRONG_ENTRY, "salah perusahaan", null, null)).status());
        Refused.as(DomainError.Kind.NOT_PERMITTED, () -> requests.decideAnnulment(cast.recorder(), code, new Decision(true, null, null)));
        assertEquals(CommitmentStatus.ANNULLED, requests.decideAnnulment(cast.leadership(), code, new Decision(true, null, null)).status());
        assertEquals(List.of(), read().moves());
    }
}
