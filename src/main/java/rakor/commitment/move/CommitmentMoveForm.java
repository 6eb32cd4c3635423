package rakor.commitment.move;

import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.Set;
import rakor.commitment.Answer;
import rakor.commitment.CommitmentForm;
import rakor.commitment.CommitmentMove;
import rakor.commitment.OfferTerms;
import rakor.commitment.OnBehalf;
import rakor.commitment.RequestReason;
import rakor.common.Actor;
import rakor.common.Checks;
import rakor.web.Form;

/** Makes the move a person filled in on its page. */
@Singleton
class CommitmentMoveForm {
    /** Those that read whether they are recorded on behalf; with no other is anything of that taken. */
    private static final Set<CommitmentMove> SPOKEN = EnumSet.of(CommitmentMove.ACCEPTANCE, CommitmentMove.COUNTER_PROPOSAL, CommitmentMove.REFUSAL, CommitmentMove.COMPLETION, CommitmentMove.VERIFICATION,
            CommitmentMove.RETURN, CommitmentMove.PROGRESS_REPORT, CommitmentMove.OBSERVATION);
    private final CommitmentMoveService moves;
    private final CommitmentCompletionService completion;
    private final CommitmentProgressService progress;
    private final CommitmentRequestService requests;
    private final CommitmentClaimService claims;

    CommitmentMoveForm(CommitmentMoveService moves, CommitmentCompletionService completion, CommitmentProgressService progress, CommitmentRequestService requests, CommitmentClaimService claims) {
        this.moves = moves;
        this.completion = completion;
        this.progress = progress;
        this.requests = requests;
        this.claims = claims;
    }

    /** @throws rakor.common.DomainError like the move itself, or of kind INVALID where a value cannot be read */
    void make(Actor actor, String code, CommitmentMove move, Form form) {
        long read = form.version();
        boolean spoken = behalf(form) != null && !SPOKEN.contains(move);
        Runnable made = switch (move) {
            case PROPOSAL, ACCEPTANCE, COUNTER_PROPOSAL, REFUSAL, WITHDRAWAL -> agreement(actor, code, move, form, read);
            case COMPLETION, VERIFICATION, RETURN, RETRACTION, REOPENING -> completion(actor, code, move, form, read);
            case PROGRESS_REPORT, OBSERVATION -> progress(actor, code, move, form, read);
            case OWNER_POST -> carried(actor, code, form, read);
            case AMENDMENT, RELEASE, IMPOSSIBILITY, ANNULMENT -> request(actor, code, move, form, read);
            default -> answer(actor, code, move, form, read);
        };
        form.end();
        new Checks().refuse(spoken, "onBehalf.saidBy", "commitment.error.speaks-itself").end();
        made.run();
    }

    private Runnable agreement(Actor actor, String code, CommitmentMove move, Form form, long read) {
        OfferTerms terms = CommitmentForm.offer(form);
        OnBehalf behalf = behalf(form);
        String reason = form.text("reason");
        return switch (move) {
            case PROPOSAL -> () -> moves.propose(actor, code, new Proposal(terms, reason, read));
            case ACCEPTANCE -> () -> moves.accept(actor, code, new Acceptance(form.text("ownerPost"), terms.measure(), terms.doneWhen(), terms.dueDate(), terms.condition(), form.text("note"), behalf, read));
            case COUNTER_PROPOSAL -> () -> moves.counter(actor, code, new CounterProposal(terms.statement(), terms.measure(), terms.doneWhen(), terms.dueDate(), terms.condition(), reason, behalf, read));
            case REFUSAL -> () -> moves.refuse(actor, code, new Refusal(reason, behalf, read));
            default -> () -> moves.withdraw(actor, code, new Because(reason, read));
        };
    }

    private Runnable completion(Actor actor, String code, CommitmentMove move, Form form, long read) {
        OnBehalf behalf = behalf(form);
        String reason = form.text("reason");
        return switch (move) {
            case COMPLETION -> {
                CompletionTerms said = new CompletionTerms(form.text("statement"), form.day("completedOn"), behalf, read);
                yield () -> completion.complete(actor, code, said);
            }
            case VERIFICATION -> {
                Verification said = new Verification(form.text("note"), form.figure("quantity"), form.day("restDueDate"), behalf, read);
                yield () -> completion.verify(actor, code, said);
            }
            case REOPENING -> {
                Reopening said = new Reopening(reason, form.day("dueDate"), read);
                yield () -> completion.reopen(actor, code, said);
            }
            case RETURN -> () -> completion.giveBack(actor, code, new Refusal(reason, behalf, read));
            default -> () -> completion.retract(actor, code, new Because(reason, read));
        };
    }

    private Runnable progress(Actor actor, String code, CommitmentMove move, Form form, long read) {
        String by = form.text("blockedBy.organization");
        String why = form.text("blockedBy.reason");
        ProgressTerms.BlockedBy blockedBy = by == null && why == null ? null : new ProgressTerms.BlockedBy(by, why);
        ProgressTerms said = new ProgressTerms(form.day("on"), form.figure("quantity"), form.count("percent"), form.text("statement"), form.text("obstacle"), blockedBy, move == CommitmentMove.OBSERVATION, behalf(form), read);
        return () -> progress.report(actor, code, said);
    }

    private Runnable carried(Actor actor, String code, Form form, long read) {
        return () -> progress.carry(actor, code, new OwnerPost(form.text("ownerPost"), read));
    }

    private Runnable request(Actor actor, String code, CommitmentMove move, Form form, long read) {
        OfferTerms terms = CommitmentForm.offer(form);
        RequestReason reasonCode = form.choice("reasonCode", RequestReason.class);
        String reason = form.text("reason");
        return switch (move) {
            case AMENDMENT -> () -> requests.amend(actor, code, new AmendmentTerms(terms.statement(), terms.measure(), terms.doneWhen(), terms.dueDate(), terms.condition(), reason, read));
            case RELEASE -> () -> requests.release(actor, code, new ReleaseTerms(reasonCode, reason, form.text("replacedBy"), read));
            case IMPOSSIBILITY -> () -> requests.claim(actor, code, new ImpossibilityTerms(reasonCode, reason, read));
            default -> () -> requests.annul(actor, code, new AnnulmentTerms(reasonCode, reason, form.text("duplicateOf"), read));
        };
    }

    private Runnable answer(Actor actor, String code, CommitmentMove move, Form form, long read) {
        String reason = form.text("reason");
        Decision decision = new Decision(yes(form, "granted"), reason, read);
        Answer answer = new Answer(yes(form, "agreed"), reason, read);
        return switch (move) {
            case AMENDMENT_DECISION -> () -> requests.decideAmendment(actor, code, null, decision);
            case RELEASE_DECISION -> () -> requests.decideRelease(actor, code, decision);
            case ANNULMENT_DECISION -> () -> requests.decideAnnulment(actor, code, decision);
            case IMPOSSIBILITY_ANSWER -> () -> claims.answerImpossibility(actor, code, answer);
            case BLOCKAGE_ANSWER -> () -> claims.answerBlockage(actor, code, answer);
            case RULING -> () -> claims.rule(actor, code, new Ruling(yes(form, "accepted"), reason, read));
            default -> () -> claims.dispute(actor, code, new Because(reason, read));
        };
    }

    /** Which of two buttons was pressed; null for neither. */
    private static Boolean yes(Form form, String field) {
        return form.text(field) == null ? null : Boolean.valueOf(form.yes(field));
    }

    /** Null where nothing of it was typed. */
    private static OnBehalf behalf(Form form) {
        OnBehalf said = new OnBehalf(form.text("onBehalf.saidBy"), form.day("onBehalf.on"), form.text("onBehalf.document"));
        return said.saidBy() == null && said.on() == null && said.document() == null ? null : said;
    }
}
