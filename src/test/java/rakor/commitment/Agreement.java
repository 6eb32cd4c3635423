package rakor.commitment;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import rakor.commitment.move.Acceptance;
import rakor.commitment.move.AnnulmentTerms;
import rakor.commitment.move.Because;
import rakor.commitment.move.CommitmentClaimService;
import rakor.commitment.move.CommitmentCompletionService;
import rakor.commitment.move.CommitmentMoveService;
import rakor.commitment.move.CommitmentRequestService;
import rakor.commitment.move.CompletionTerms;
import rakor.commitment.move.CounterProposal;
import rakor.commitment.move.Decision;
import rakor.commitment.move.ImpossibilityTerms;
import rakor.commitment.move.Proposal;
import rakor.commitment.move.Refusal;
import rakor.commitment.move.ReleaseTerms;
import rakor.commitment.move.Ruling;
import rakor.commitment.move.Verification;
import rakor.common.Actor;
import rakor.common.Role;
import rakor.support.Accounts;
import rakor.support.CommitmentFixtures;
import rakor.support.Said;
import rakor.support.TestClock;

/** Who comes to an agreement in tests, and the states they reach by their own moves. */
@Singleton
public class Agreement {
    public static final LocalDate DAY = CommitmentFixtures.FOUNDING;
    static final LocalDate DUE = DAY.plusDays(60);
    private static final String COMPANY = "PT-JABABEKA-INFRASTRUKTUR";
    private static int made;
    private static int others;
    private final Accounts accounts;
    private final CommitmentFixtures fixtures;
    private final CommitmentMoveService moves;
    private final CommitmentCompletionService completion;
    private final CommitmentRequestService requests;
    private final CommitmentClaimService claims;

    Agreement(Accounts accounts, CommitmentFixtures fixtures, CommitmentMoveService moves, CommitmentCompletionService completion, CommitmentRequestService requests, CommitmentClaimService claims) {
        this.accounts = accounts;
        this.fixtures = fixtures;
        this.moves = moves;
        this.completion = completion;
        this.requests = requests;
        this.claims = claims;
    }

    /** The office that records, the company that is asked, the office it would be owed to, and their meeting. */
    public record Cast(Actor recorder, Actor owner, Actor counterpart, Actor leadership, String meeting) {}

    public Cast cast() {
        TestClock.set(DAY.plusDays(1));
        made++;
        return new Cast(accounts.make("pencatat" + made, "DISPERIN", Role.OFFICIAL), accounts.make("pemilik" + made, COMPANY, Role.LIAISON),
                accounts.make("mitra" + made, "DISNAKER", Role.OFFICIAL), accounts.make("pimpinan" + made, "PEMKAB-BEKASI", Role.LEADERSHIP), fixtures.held("DISPERIN", "B", DAY, COMPANY));
    }

    public Actor somebody(String organization, Role role) {
        others++;
        return accounts.make("lain" + made + "." + role.name().toLowerCase() + others, organization, role);
    }

    static Said said(Cast cast) {
        return CommitmentFixtures.said(cast.meeting(), Strength.REQUEST, "Melatih warga").owner(COMPANY).counterpart("DISNAKER");
    }

    CommitmentView draft(Cast cast, Said said) {
        return fixtures.record(cast.recorder(), said);
    }

    CommitmentView proposed(Cast cast, Said said) {
        return moves.propose(cast.recorder(), draft(cast, said).code(), new Proposal(null, null, null));
    }

    /** @return the code of one that got there by legal moves */
    public String in(CommitmentStatus status, Cast cast) {
        String code = status == CommitmentStatus.DRAFT ? draft(cast, said(cast)).code() : proposed(cast, said(cast)).code();
        switch (status) {
            case COUNTERED -> moves.counter(cast.owner(), code, offer(DUE, "lain"));
            case DECLINED -> moves.refuse(cast.owner(), code, new Refusal("tidak", null, null));
            case WITHDRAWN -> moves.withdraw(cast.counterpart(), code, new Because("keliru", null));
            case ANNULLED -> requests.annul(cast.recorder(), code, new AnnulmentTerms(RequestReason.WRONG_ENTRY, "salah catat", null, null));
            case DRAFT, PROPOSED -> {}
            default -> accepted(status, cast, code);
        }
        return code;
    }

    private void accepted(CommitmentStatus status, Cast cast, String code) {
        moves.accept(cast.owner(), code, acceptance(null, null, null));
        switch (status) {
            case REPORTED, FULFILLED -> completion.complete(cast.owner(), code, done(null));
            case IMPOSSIBLE_CLAIMED, CLOSED_IMPOSSIBLE -> requests.claim(cast.owner(), code, new ImpossibilityTerms(RequestReason.RULE_CHANGED, "aturan berubah", null));
            case RELEASED -> requests.release(cast.owner(), code, new ReleaseTerms(RequestReason.NO_LONGER_NEEDED, "tidak perlu", null, null));
            default -> {}
        }
        switch (status) {
            case FULFILLED -> completion.verify(cast.counterpart(), code, new Verification(null, null, null, null, null));
            case CLOSED_IMPOSSIBLE -> {
                claims.answerImpossibility(cast.counterpart(), code, new Answer(true, null, null));
                claims.rule(cast.leadership(), code, new Ruling(true, "benar", null));
            }
            case RELEASED -> requests.decideRelease(cast.counterpart(), code, new Decision(true, null, null));
            default -> {}
        }
    }

    static CompletionTerms done(LocalDate on) {
        return new CompletionTerms("Sudah dilatih", on, null, null);
    }

    static Acceptance acceptance(Measure measure, LocalDate due, Long version) {
        return new Acceptance(null, measure, null, due, null, null, null, version);
    }

    static CounterProposal offer(LocalDate due, String reason) {
        return new CounterProposal(null, null, null, due, null, reason, null, null);
    }

    static Measure places(int quantity) {
        return new Measure("peserta", BigDecimal.valueOf(quantity), "orang", MeasureDirection.AT_LEAST);
    }
}
