package rakor.commitment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rakor.commitment.Agreement.Cast;
import rakor.commitment.move.Acceptance;
import rakor.commitment.move.AmendmentTerms;
import rakor.commitment.move.CommitmentCompletionService;
import rakor.commitment.move.CommitmentMoveService;
import rakor.commitment.move.CommitmentProgressService;
import rakor.commitment.move.CommitmentRequestService;
import rakor.commitment.move.CompletionTerms;
import rakor.commitment.move.ProgressTerms;
import rakor.commitment.move.Proposal;
import rakor.commitment.move.Refusal;
import rakor.commitment.move.ReleaseTerms;
import rakor.commitment.move.Reopening;
import rakor.commitment.move.Verification;
import rakor.common.DomainError;
import rakor.support.Accounts;
import rakor.support.Http;
import rakor.support.RakorTest;
import rakor.support.Refused;
import rakor.support.Registers;
import rakor.support.TestClock;

/** Ways in which somebody tried to bend a promise, each found once by trying. */
@RakorTest
class WrongAnswersTest {
    private final Agreement agreement;
    private final Registers registers;
    private final CommitmentService commitments;
    private final CommitmentMoveService moves;
    private final CommitmentCompletionService completion;
    private final CommitmentRequestService requests;
    private final CommitmentProgressService progress;
    private final Http http;
    private Cast cast;

    WrongAnswersTest(Agreement agreement, Registers registers, CommitmentService commitments, CommitmentMoveService moves, CommitmentCompletionService completion, CommitmentRequestService requests, CommitmentProgressService progress, Http http) {
        this.agreement = agreement;
        this.registers = registers;
        this.commitments = commitments;
        this.moves = moves;
        this.completion = completion;
        this.requests = requests;
        this.progress = progress;
        this.http = http;
    }

    @BeforeEach
    void cast() {
        cast = agreement.cast();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"ya\"", "\"true\"", "\"\"", "1", "0", "2.5", "[]", "{}"})
    void whatIsNeitherTrueNorFalseDecidesNothing(String word) {
        String code = agreement.in(CommitmentStatus.ACTIVE, cast);
        requests.release(cast.owner(), code, new ReleaseTerms(RequestReason.FORMALISED, "ada kontrak", null, null));
        var answer = http.send("POST", "/api/v1/commitments/" + code + "/release-decision", "{\"granted\":" + word + ",\"reason\":\"alasan\"}", "Content-Type", "application/json",
                "Authorization", Accounts.bearer(http, cast.counterpart().username()));
        assertEquals(400, answer.statusCode(), answer.body());
        assertEquals(1, commitments.read(cast.owner(), code).requests().size());
    }

    @Test
    void consentIsNeverOlderThanOtherTerms() {
        String company = registers.company().code();
        String code = agreement.proposed(cast, Agreement.said(cast).owner(company)).code();
        OnBehalf then = new OnBehalf("Direktur", Agreement.DAY.plusDays(1), "surat");
        moves.refuse(cast.recorder(), code, new Refusal("tidak", then, null));
        TestClock.set(Agreement.DAY.plusDays(5));
        moves.propose(cast.counterpart(), code, new Proposal(new OfferTerms(null, Agreement.places(500), null, Agreement.DUE, null), "lagi", null));
        Refused.at("onBehalf.on", "commitment.error.before-last-move", () -> moves.accept(cast.recorder(), code, new Acceptance(null, null, null, null, null, null, then, null)));
    }

    @Test
    void acceptingAddsNoConditionToADateNorWordsToAMeasure() {
        String code = agreement.proposed(cast, Agreement.said(cast).with("dueDate", Agreement.DUE).with("measure", Agreement.places(10))).code();
        Refused.at("condition", "commitment.error.filled", () -> moves.accept(cast.owner(), code, new Acceptance(null, null, null, null, "bila ada anggaran", null, null, null)));
        Refused.at("doneWhen", "commitment.error.filled", () -> moves.accept(cast.owner(), code, new Acceptance(null, null, "surat dikirim", null, null, null, null, null)));
    }

    @Test
    void theRestIsAskedForOnlyWhereNothingElseIs() {
        String code = agreement.proposed(cast, Agreement.said(cast).with("dueDate", Agreement.DUE)).code();
        moves.accept(cast.owner(), code, Agreement.acceptance(Agreement.places(20), null, null));
        requests.amend(cast.owner(), code, new AmendmentTerms(null, null, null, Agreement.DUE.plusDays(9), null, "lagi", null));
        completion.complete(cast.owner(), code, Agreement.done(null));
        Refused.at("restDueDate", "commitment.error.amendment-open",
                () -> completion.verify(cast.counterpart(), code, new Verification("sebagian", BigDecimal.ONE, Agreement.DUE.plusDays(20), null, null)));
    }

    @Test
    void reopeningGivesTimeAndTakesNone() {
        String code = agreement.proposed(cast, Agreement.said(cast).with("dueDate", Agreement.DUE)).code();
        moves.accept(cast.owner(), code, Agreement.acceptance(null, null, null));
        completion.complete(cast.owner(), code, Agreement.done(null));
        completion.verify(cast.counterpart(), code, new Verification(null, null, null, null, null));
        Refused.at("dueDate", "commitment.error.not-later", () -> completion.reopen(cast.counterpart(), code, new Reopening("belum", Agreement.DUE, null)));
        assertEquals(List.of(), commitments.read(cast.owner(), code).moves());
        Refused.as(DomainError.Kind.NOT_PERMITTED, () -> completion.reopen(cast.owner(), code, new Reopening("belum", Agreement.DUE.plusDays(9), null)));
    }

    @Test
    void nothingIsDoneBeforeWhatItsOwnerReportedAfterwards() {
        TestClock.set(Agreement.DAY.plusDays(10));
        String code = agreement.in(CommitmentStatus.ACTIVE, cast);
        TestClock.set(Agreement.DAY.plusDays(20));
        progress.report(cast.owner(), code, told(Agreement.DAY.plusDays(18), null));
        progress.report(cast.owner(), code, told(Agreement.DAY.plusDays(12), null));
        Refused.at("completedOn", "commitment.error.before-report", () -> completion.complete(cast.owner(), code, Agreement.done(Agreement.DAY.plusDays(17))));
        assertEquals(Agreement.DAY.plusDays(18), completion.complete(cast.owner(), code, Agreement.done(Agreement.DAY.plusDays(18))).completedOn());
    }

    @Test
    void norIsItSaidOnBehalfToBe() {
        String code = agreement.proposed(cast, Agreement.said(cast).owner(registers.company().code())).code();
        moves.accept(cast.recorder(), code, new Acceptance(null, null, null, null, null, null, Situations.behalf(), null));
        TestClock.set(Agreement.DAY.plusDays(20));
        progress.report(cast.recorder(), code, told(null, new OnBehalf("Direktur", Agreement.DAY.plusDays(18), "surat")));
        progress.report(cast.recorder(), code, told(null, new OnBehalf("Direktur", Agreement.DAY.plusDays(12), "surat")));
        Refused.at("onBehalf.on", "commitment.error.before-report",
                () -> completion.complete(cast.recorder(), code, new CompletionTerms("selesai", null, new OnBehalf("Direktur", Agreement.DAY.plusDays(17), "surat"), null)));
    }

    @Test
    void whoSpeaksItselfRecordsNothingOnBehalf() {
        String code = agreement.in(CommitmentStatus.ACTIVE, cast);
        OnBehalf empty = new OnBehalf(null, null, null);
        Refused.at("onBehalf.saidBy", "commitment.error.speaks-itself", () -> completion.complete(cast.owner(), code, new CompletionTerms("selesai", null, empty, null)));
        Refused.at("onBehalf.saidBy", "commitment.error.speaks-itself", () -> progress.report(cast.owner(), code, told(null, empty)));
        String[] typed = {"version", "2", "reason", "sudah tidak perlu", "reasonCode", "FORMALISED", "onBehalf.saidBy", "Direktur"};
        var page = http.post("/commitments/" + code + "/release", Http.form(typed), "Cookie", Accounts.cookie(http, cast.owner().username()));
        assertEquals(422, page.statusCode(), "nothing is asked on behalf");
        assertTrue(page.body().contains("sudah tidak perlu"), page.body());
    }

    private static ProgressTerms told(LocalDate on, OnBehalf behalf) {
        return new ProgressTerms(on, null, 10, "berjalan", null, null, null, behalf, null);
    }
}
