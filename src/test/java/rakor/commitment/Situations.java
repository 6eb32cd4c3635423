package rakor.commitment;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import rakor.commitment.Agreement.Cast;
import rakor.commitment.move.Acceptance;
import rakor.commitment.move.AmendmentTerms;
import rakor.commitment.move.AnnulmentTerms;
import rakor.commitment.move.CommitmentClaimService;
import rakor.commitment.move.CommitmentCompletionService;
import rakor.commitment.move.CommitmentMoveService;
import rakor.commitment.move.CommitmentProgressService;
import rakor.commitment.move.CommitmentRequestService;
import rakor.commitment.move.CompletionTerms;
import rakor.commitment.move.CounterProposal;
import rakor.commitment.move.Decision;
import rakor.commitment.move.ImpossibilityTerms;
import rakor.commitment.move.ProgressTerms;
import rakor.commitment.move.Refusal;
import rakor.commitment.move.ReleaseTerms;
import rakor.commitment.move.Verification;
import rakor.common.Actor;
import rakor.common.Role;
import rakor.database.Sql;
import rakor.support.Registers;
import rakor.support.Statements;

/** Commitments of tests in which something waits for somebody. */
@Singleton
public class Situations {
    private final Agreement agreement;
    private final CommitmentMoveService moves;
    private final CommitmentCompletionService completion;
    private final CommitmentRequestService requests;
    private final CommitmentProgressService progress;
    private final CommitmentClaimService claims;
    private final Registers registers;
    private final Statements rows;
    private String code;
    private Actor arrived;

    Situations(Agreement agreement, CommitmentMoveService moves, CommitmentCompletionService completion, CommitmentRequestService requests, CommitmentProgressService progress, CommitmentClaimService claims, Registers registers, Statements rows) {
        this.rows = rows;
        this.claims = claims;
        this.registers = registers;
        this.agreement = agreement;
        this.moves = moves;
        this.completion = completion;
        this.requests = requests;
        this.progress = progress;
    }

    public enum Situation {
        OWNER_ASKS_TERMS, COUNTERPART_ASKS_TERMS, OWNER_ASKS_RELEASE, ANNULMENT_ASKED, BLOCKED_BY_COUNTERPART,
        IMPOSSIBILITY_AGREED, DUE, SILENT_OWNER_ARRIVED, SILENT_COUNTERPART_ARRIVED, SILENT_OWNER_ASKED, SILENT_OWNER_ACCEPTED, SILENT_OWNER_REPORTED, SILENT_COUNTERPART_REPORTED, SILENT_COUNTERPART_VERIFIED,
        PARTLY_VERIFIED_ARRIVED, VERIFIED_ITSELF_ARRIVED, OFFERED_BY_RECORDER, REFUSED_BY_RECORDER, SILENT_OWNER_OFFERED, SILENT_OWNER_REFUSED, TAKEN_AND_REPORTED_ARRIVED
    }

    public String in(Situation situation, Cast cast) {
        String silent = registers.company().code();
        code = switch (situation) {
            case OFFERED_BY_RECORDER, REFUSED_BY_RECORDER -> agreement.proposed(cast, Agreement.said(cast).owner("DISPERIN")).code();
            case SILENT_OWNER_OFFERED, SILENT_OWNER_REFUSED, SILENT_OWNER_ARRIVED, SILENT_OWNER_ASKED, SILENT_OWNER_ACCEPTED, SILENT_OWNER_REPORTED, VERIFIED_ITSELF_ARRIVED -> agreement.proposed(cast, Agreement.said(cast).owner(silent)).code();
            case TAKEN_AND_REPORTED_ARRIVED, SILENT_COUNTERPART_ARRIVED, SILENT_COUNTERPART_REPORTED, SILENT_COUNTERPART_VERIFIED -> agreement.proposed(cast, Agreement.said(cast).counterpart(silent)).code();
            case PARTLY_VERIFIED_ARRIVED -> agreement.proposed(cast, Agreement.said(cast).counterpart(silent).with("measure", Agreement.places(20))).code();
            default -> agreement.in(CommitmentStatus.ACTIVE, cast);
        };
        switch (situation) {
            case OWNER_ASKS_TERMS -> requests.amend(cast.owner(), code, later());
            case COUNTERPART_ASKS_TERMS -> requests.amend(cast.counterpart(), code, later());
            case OWNER_ASKS_RELEASE -> requests.release(cast.owner(), code, new ReleaseTerms(RequestReason.FORMALISED, "ada kontrak", null, null));
            case ANNULMENT_ASKED -> requests.annul(cast.recorder(), code, new AnnulmentTerms(RequestReason.WRONG_ENTRY, "salah", null, null));
            case BLOCKED_BY_COUNTERPART -> progress.report(cast.owner(), code, new ProgressTerms(null, null, 10, "baru mulai", null, new ProgressTerms.BlockedBy("DISNAKER", "menunggu data"), null, null, null));
            case IMPOSSIBILITY_AGREED -> {
                requests.claim(cast.owner(), code, new ImpossibilityTerms(RequestReason.IN_COURT, "sengketa", null));
                claims.answerImpossibility(cast.counterpart(), code, new Answer(true, null, null));
            }
            case DUE -> {
                requests.amend(cast.owner(), code, new AmendmentTerms(null, null, null, Agreement.DAY.plusDays(10), null, "lebih cepat", null));
                requests.decideAmendment(cast.counterpart(), code, null, new Decision(true, null, null));
            }
            case SILENT_OWNER_ARRIVED -> {
                accept(cast);
                arrived(silent);
            }
            case SILENT_COUNTERPART_ARRIVED, TAKEN_AND_REPORTED_ARRIVED -> {
                moves.counter(cast.owner(), code, Agreement.offer(Agreement.DUE, "lain"));
                accept(cast);
                if (situation == Situation.TAKEN_AND_REPORTED_ARRIVED) {
                    completion.complete(cast.owner(), code, Agreement.done(null));
                }
                arrived(silent);
            }
            case OFFERED_BY_RECORDER -> moves.counter(cast.recorder(), code, Agreement.offer(Agreement.DUE, "lain"));
            case SILENT_OWNER_OFFERED -> moves.counter(cast.recorder(), code, new CounterProposal(null, null, null, Agreement.DUE, null, "lain", behalf(), null));
            case REFUSED_BY_RECORDER -> moves.refuse(cast.recorder(), code, new Refusal("tidak", null, null));
            case SILENT_OWNER_REFUSED -> moves.refuse(cast.recorder(), code, new Refusal("tidak", behalf(), null));
            case SILENT_OWNER_ACCEPTED -> accept(cast);
            case SILENT_OWNER_REPORTED -> {
                accept(cast);
                completion.complete(cast.recorder(), code, new CompletionTerms("selesai", null, behalf(), null));
            }
            case SILENT_COUNTERPART_REPORTED, SILENT_COUNTERPART_VERIFIED -> reported(situation, cast);
            case PARTLY_VERIFIED_ARRIVED -> {
                reported(situation, cast);
                completion.verify(cast.recorder(), code, new Verification("sebagian", BigDecimal.TEN, null, behalf(), null));
                arrived(silent);
            }
            case VERIFIED_ITSELF_ARRIVED -> {
                accept(cast);
                completion.complete(cast.recorder(), code, new CompletionTerms("selesai", null, behalf(), null));
                completion.verify(cast.counterpart(), code, new Verification(null, null, null, null, null));
                arrived(silent);
            }
            default -> {}
        }
        return code;
    }

    /** Somebody of that organisation signs in for the first time. */
    private void arrived(String organization) {
        arrived = agreement.somebody(organization, Role.LIAISON);
        rows.update(Sql.of("UPDATE account SET first_sign_in_on = ? WHERE id = ?", Agreement.DAY.plusDays(1), arrived.accountId()));
    }

    /** Who came last; null while nobody did. */
    public Actor arrived() {
        return arrived;
    }

    private void accept(Cast cast) {
        moves.accept(cast.recorder(), code, new Acceptance(null, null, null, null, null, null, behalf(), null));
    }

    private void reported(Situation situation, Cast cast) {
        moves.accept(cast.owner(), code, Agreement.acceptance(null, null, null));
        completion.complete(cast.owner(), code, Agreement.done(null));
        if (situation == Situation.SILENT_COUNTERPART_VERIFIED) {
            completion.verify(cast.recorder(), code, new Verification(null, null, null, behalf(), null));
        }
    }

    static OnBehalf behalf() {
        return new OnBehalf("Kepala balai", Agreement.DAY.plusDays(1), "surat 1/2025");
    }

    private static AmendmentTerms later() {
        return new AmendmentTerms(null, null, null, Agreement.DUE.plusDays(30), null, "belum selesai", null);
    }
}
