package rakor.commitment;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.TreeMap;
import rakor.commitment.move.Acceptance;
import rakor.commitment.move.AmendmentTerms;
import rakor.commitment.move.AnnulmentTerms;
import rakor.commitment.move.Because;
import rakor.commitment.move.CommitmentClaimService;
import rakor.commitment.move.CommitmentCompletionService;
import rakor.commitment.move.CommitmentMoveService;
import rakor.commitment.move.CommitmentProgressService;
import rakor.commitment.move.CommitmentRequestService;
import rakor.commitment.move.CompletionTerms;
import rakor.commitment.move.Decision;
import rakor.commitment.move.ImpossibilityTerms;
import rakor.commitment.move.OwnerPost;
import rakor.commitment.move.ProgressTerms;
import rakor.commitment.move.Proposal;
import rakor.commitment.move.Refusal;
import rakor.commitment.move.ReleaseTerms;
import rakor.commitment.move.Reopening;
import rakor.commitment.move.Ruling;
import rakor.commitment.move.Verification;
import rakor.common.Actor;

/** Tries every move there is with words that cannot be kept, so that only who and when decide, and nothing changes. */
@Singleton
class EveryMove {
    private static final String TOO_LONG = "x".repeat(2001);
    private final CommitmentMoveService moves;
    private final CommitmentCompletionService completion;
    private final CommitmentRequestService requests;
    private final CommitmentClaimService claims;
    private final CommitmentProgressService progress;

    EveryMove(CommitmentMoveService moves, CommitmentCompletionService completion, CommitmentRequestService requests, CommitmentClaimService claims, CommitmentProgressService progress) {
        this.moves = moves;
        this.completion = completion;
        this.requests = requests;
        this.claims = claims;
        this.progress = progress;
    }

    /** By its noun. */
    Map<String, Runnable> of(Actor actor, String code) {
        Map<String, Runnable> all = new TreeMap<>();
        Because because = new Because(TOO_LONG, null);
        Refusal refusal = new Refusal(TOO_LONG, null, null);
        Decision decision = new Decision(false, TOO_LONG, null);
        Answer answer = new Answer(false, TOO_LONG, null);
        all.put("proposal", () -> moves.propose(actor, code, new Proposal(null, TOO_LONG, null)));
        all.put("acceptance", () -> moves.accept(actor, code, new Acceptance(null, null, null, null, null, TOO_LONG, null, null)));
        all.put("counter-proposal", () -> moves.counter(actor, code, Agreement.offer(Agreement.DUE, TOO_LONG)));
        all.put("refusal", () -> moves.refuse(actor, code, refusal));
        all.put("withdrawal", () -> moves.withdraw(actor, code, because));
        all.put("completion", () -> completion.complete(actor, code, new CompletionTerms(TOO_LONG, null, null, null)));
        all.put("verification", () -> completion.verify(actor, code, new Verification(TOO_LONG, null, null, null, null)));
        all.put("return", () -> completion.giveBack(actor, code, refusal));
        all.put("retraction", () -> completion.retract(actor, code, because));
        all.put("reopening", () -> completion.reopen(actor, code, new Reopening(TOO_LONG, null, null)));
        all.put("progress-report", () -> progress.report(actor, code, new ProgressTerms(null, null, null, TOO_LONG, null, null, null, null, null)));
        all.put("observation", () -> progress.report(actor, code, new ProgressTerms(null, null, null, TOO_LONG, null, null, true, null, null)));
        all.put("owner-post", () -> progress.carry(actor, code, new OwnerPost(TOO_LONG, null)));
        all.put("amendment", () -> requests.amend(actor, code, new AmendmentTerms(null, null, null, null, null, TOO_LONG, null)));
        all.put("amendment-decision", () -> requests.decideAmendment(actor, code, null, decision));
        all.put("release", () -> requests.release(actor, code, new ReleaseTerms(RequestReason.NO_LONGER_NEEDED, TOO_LONG, null, null)));
        all.put("release-decision", () -> requests.decideRelease(actor, code, decision));
        all.put("impossibility", () -> requests.claim(actor, code, new ImpossibilityTerms(RequestReason.IN_COURT, TOO_LONG, null)));
        all.put("impossibility-answer", () -> claims.answerImpossibility(actor, code, answer));
        all.put("ruling", () -> claims.rule(actor, code, new Ruling(false, TOO_LONG, null)));
        all.put("annulment", () -> requests.annul(actor, code, new AnnulmentTerms(RequestReason.WRONG_ENTRY, TOO_LONG, null, null)));
        all.put("annulment-decision", () -> requests.decideAnnulment(actor, code, decision));
        all.put("blockage-answer", () -> claims.answerBlockage(actor, code, answer));
        all.put("dispute", () -> claims.dispute(actor, code, because));
        return all;
    }
}
