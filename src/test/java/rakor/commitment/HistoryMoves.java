package rakor.commitment;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
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
import rakor.commitment.move.CounterProposal;
import rakor.commitment.move.Decision;
import rakor.commitment.move.ImpossibilityTerms;
import rakor.commitment.move.ProgressTerms;
import rakor.commitment.move.Proposal;
import rakor.commitment.move.Refusal;
import rakor.commitment.move.ReleaseTerms;
import rakor.commitment.move.Reopening;
import rakor.commitment.move.Ruling;
import rakor.commitment.move.Verification;
import rakor.common.Actor;
import rakor.support.Said;

/** Makes one move with random words. */
@Singleton
record HistoryMoves(CommitmentRepository commitments, CommitmentRights rights, CommitmentService service, CommitmentMoveService moves, CommitmentCompletionService completion, CommitmentRequestService requests, CommitmentClaimService claims,
        CommitmentProgressService progress) {
    /** What may be said on behalf of a party, and then has the day it was said. */
    private static final List<String> SPOKEN = List.of("acceptance", "counter-proposal", "refusal", "completion", "verification");

    void one(String move, Actor actor, Histories.Life life, Commitment it, Random random) {
        String code = life.code;
        LocalDate today = life.at.atZone(Histories.ZONE).toLocalDate();
        LocalDate on = past(earliest(move, life, it), today, random);
        LocalDate due = today.plusDays(random.nextInt(60));
        due = due.equals(it.wording().dueDate()) ? due.plusDays(1) : due;
        OnBehalf behalf = speaks(move, actor, life, it) ? null : new OnBehalf("Direktur", on, "surat 1");
        boolean yes = random.nextInt(3) > 0;
        switch (move) {
            case "correction" -> correct(actor, life, it, random);
            case "proposal" -> moves.propose(actor, code, new Proposal(random.nextBoolean() ? null : new OfferTerms(words(random), null, null, due, null), "lagi", null));
            case "acceptance" -> moves.accept(actor, code, new Acceptance(null, null, it.status() == CommitmentStatus.PROPOSED && it.wording().measure() == null && it.wording().doneWhen() == null && yes ? words(random) : null, it.status() == CommitmentStatus.PROPOSED && it.wording().dueDate() == null && yes ? due : null, null, null, behalf, null));
            case "counter-proposal" -> moves.counter(actor, code, new CounterProposal(words(random), null, null, due, null, "lain", behalf, null));
            case "refusal" -> moves.refuse(actor, code, new Refusal("tidak", behalf, null));
            case "withdrawal" -> moves.withdraw(actor, code, new Because("keliru", null));
            case "completion" -> completion.complete(actor, code, new CompletionTerms("Selesai", yes ? on : null, behalf, null));
            case "verification" -> completion.verify(actor, code, new Verification(null, it.wording().measure() == null ? null : BigDecimal.valueOf(yes == (behalf == null) ? 100 : 40), null, behalf, null));
            case "return" -> completion.giveBack(actor, code, new Refusal("belum", behalf, null));
            case "retraction" -> completion.retract(actor, code, new Because("keliru", null));
            case "reopening" -> completion.reopen(actor, code, new Reopening("terlalu dini", later(it, due), null));
            case "progress-report" -> tell(actor, life, behalf, on, random);
            case "observation" -> progress.report(actor, code, new ProgressTerms(on, null, 10, "terlihat", null, null, true, null, null));
            case "amendment" -> requests.amend(actor, code, new AmendmentTerms(yes ? words(random) : null, it.wording().measure() == null ? null : Agreement.places(100 + random.nextInt(9)), words(random), due, random.nextBoolean() ? words(random) : null, "belum", null));
            case "amendment-decision" -> requests.decideAmendment(actor, code, null, new Decision(yes, "karena", null));
            case "release" -> requests.release(actor, code, new ReleaseTerms(RequestReason.NO_LONGER_NEEDED, "tidak perlu", null, null));
            case "release-decision" -> requests.decideRelease(actor, code, new Decision(yes, "karena", null));
            case "impossibility" -> requests.claim(actor, code, new ImpossibilityTerms(RequestReason.RULE_CHANGED, "aturan", null));
            case "impossibility-answer" -> claims.answerImpossibility(actor, code, new Answer(yes, "karena", null));
            case "ruling" -> claims.rule(actor, code, new Ruling(yes, "karena", null));
            case "annulment" -> requests.annul(actor, code, new AnnulmentTerms(RequestReason.WRONG_ENTRY, "salah", null, null));
            case "annulment-decision" -> requests.decideAnnulment(actor, code, new Decision(yes, "karena", null));
            case "blockage-answer" -> claims.answerBlockage(actor, code, new Answer(yes, "karena", null));
            case "dispute" -> claims.dispute(actor, code, new Because("tidak pernah", null));
            default -> throw new IllegalStateException(move);
        }
        if (!move.equals("progress-report") && !move.equals("observation")) {
            life.moved = commitmentMoved(behalf, move, yes, on, today, life);
        }
    }

    private static String words(Random random) {
        return "Kata " + random.nextInt(1000);
    }

    private static LocalDate later(Commitment it, LocalDate due) {
        LocalDate now = it.wording().dueDate();
        return now == null || due.isAfter(now) ? due : now.plusDays(7);
    }

    private static LocalDate commitmentMoved(OnBehalf behalf, String move, boolean yes, LocalDate on, LocalDate today, Histories.Life life) {
        LocalDate its = move.equals("correction") ? life.moved : behalf != null && SPOKEN.contains(move) || move.equals("completion") && yes ? on : today;
        return its.isAfter(life.moved) ? its : life.moved;
    }

    private static LocalDate past(LocalDate earliest, LocalDate today, Random random) {
        LocalDate on = today.minusDays(random.nextInt(12));
        return on.isBefore(earliest) ? earliest : on;
    }

    /** What is declared comes after what was reported, too. */
    private static LocalDate earliest(String move, Histories.Life life, Commitment it) {
        LocalDate reported = it.course().heard().report();
        return SPOKEN.contains(move) && reported != null && reported.isAfter(life.moved) ? reported : life.moved;
    }

    /** Whether the actor is of the party that makes the move. */
    private static boolean speaks(String move, Actor actor, Histories.Life life, Commitment it) {
        boolean counterpart = List.of("verification", "return").contains(move) || move.equals("acceptance") && it.status() == CommitmentStatus.COUNTERED;
        String party = counterpart ? life.counterpart : life.owner;
        return party.equals(Histories.COMPANY) || party.equals(Histories.OFFICE) || actor.username().startsWith("riwayat.suara");
    }

    private void tell(Actor actor, Histories.Life life, OnBehalf behalf, LocalDate on, Random random) {
        ProgressTerms.BlockedBy by = random.nextInt(3) == 0 ? new ProgressTerms.BlockedBy("DISPERIN", "menunggu") : null;
        life.blocked |= by != null;
        // whether a later word on an earlier day takes a blockage back is not for periods to say
        LocalDate day = life.blocked ? null : on;
        OnBehalf said = behalf == null || day != null ? behalf : new OnBehalf(behalf.saidBy(), life.at.atZone(Histories.ZONE).toLocalDate(), "surat 2");
        progress.report(actor, life.code, new ProgressTerms(day, null, 10, "berjalan", null, by, null, said, null));
    }

    private void correct(Actor actor, Histories.Life life, Commitment it, Random random) {
        boolean draft = it.status().termsOpen();
        service.correct(actor, life.code, it.version(), now -> {
            Said said = Said.from(now).with("reviewOn", it.origin().date().plusDays(random.nextInt(80))).with("topic", random.nextBoolean() ? "VOCATIONAL" : null);
            if (draft) {
                boolean named = random.nextInt(5) > 0;
                said.owner(named ? life.owner : null).with("ownerText", named || random.nextBoolean() ? null : "yang hadir").with("strength", Histories.any(Strength.values(), random)).with("dueDate", random.nextBoolean() ? it.origin().date().plusDays(random.nextInt(90)) : null);
                said.counterpart(random.nextInt(5) == 0 ? null : life.counterpart).with("statement", words(random)).with("condition", random.nextBoolean() ? words(random) : null);
                said.with("measure", random.nextBoolean() ? Agreement.places(100) : it.wording().measure());
            }
            return said.terms();
        });
    }
}
