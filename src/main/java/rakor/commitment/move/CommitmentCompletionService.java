package rakor.commitment.move;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import rakor.commitment.Act;
import rakor.commitment.Commitment;
import rakor.commitment.CommitmentAccess;
import rakor.commitment.CommitmentFinder;
import rakor.commitment.CommitmentMove;
import rakor.commitment.CommitmentView;
import rakor.commitment.MeasureReader;
import rakor.commitment.Offer;
import rakor.commitment.OnBehalf;
import rakor.commitment.RequestKind;
import rakor.commitment.TermsReader;
import rakor.common.Actor;
import rakor.common.Checks;
import rakor.common.RegencyClock;

/** Whoever owes it says that it is done; whoever it is owed to says whether that is so. */
@Singleton
public class CommitmentCompletionService {
    private final CommitmentFinder finder;
    private final SpokenReader spoken;
    private final MoveWriter writer;
    private final RequestWriter requests;
    private final RegencyClock clock;

    CommitmentCompletionService(CommitmentFinder finder, SpokenReader spoken, MoveWriter writer, RequestWriter requests, RegencyClock clock) {
        this.finder = finder;
        this.spoken = spoken;
        this.writer = writer;
        this.requests = requests;
        this.clock = clock;
    }

    /** Says that it is done, and since when. */
    @Transactional
    public CommitmentView complete(Actor actor, String code, CompletionTerms said) {
        CommitmentAccess access = finder.forMove(actor, code, CommitmentMove.COMPLETION, said.version());
        Commitment it = access.it();
        Checks checks = new Checks();
        checks.text(said.statement(), "statement", 2000);
        OnBehalf behalf = spoken.onBehalf(said.onBehalf(), access, CommitmentMove.COMPLETION, checks);
        spoken.declared(said.completedOn(), "completedOn", it, checks);
        boolean foretold = behalf != null && behalf.on() != null && said.completedOn() != null && said.completedOn().isAfter(behalf.on());
        checks.refuse(foretold, "completedOn", "commitment.error.before-done");
        checks.end();
        Act act = writer.act(access, behalf, said.completedOn());
        return writer.write(access, CommitmentMove.COMPLETION, it.completed(act), act, Telling.of(TermsReader.words(said.statement())).and("completedOn", act.on()));
    }

    /** Says that it is done wholly, or how much of it is. */
    @Transactional
    public CommitmentView verify(Actor actor, String code, Verification said) {
        CommitmentAccess access = finder.forMove(actor, code, CommitmentMove.VERIFICATION, said.version());
        Commitment it = access.it();
        Checks checks = new Checks();
        String note = spoken.note(said.note(), "note", checks);
        OnBehalf behalf = spoken.onBehalf(said.onBehalf(), access, CommitmentMove.VERIFICATION, checks);
        BigDecimal quantity = MeasureReader.quantity(said.quantity(), it.wording().measure(), "quantity", checks);
        boolean wholly = it.wording().measure() == null || MeasureReader.reached(it.wording().measure(), quantity);
        checks.refuse(wholly && said.restDueDate() != null, "restDueDate", "commitment.error.no-rest");
        checks.refuse(said.restDueDate() != null && behalf != null, "restDueDate", "commitment.error.rest-on-behalf");
        checks.refuse(said.restDueDate() != null && it.pending().open(RequestKind.AMENDMENT) != null, "restDueDate", "commitment.error.amendment-open");
        checks.refuse(said.restDueDate() != null && note == null, "note", "commitment.error.reason");
        due(said.restDueDate(), "restDueDate", false, checks);
        checks.end();
        Act act = writer.act(access, behalf, null);
        Commitment now = it.verified(wholly, quantity, act);
        Telling telling = Telling.of(note).and("verified", quantity).and("restDueDate", said.restDueDate());
        // the rest needs the owner's consent to its new day, like every other date
        Commitment left = said.restDueDate() == null ? now : requests.rest(access, now, new Offer(null, null, null, said.restDueDate(), null, note), act);
        return writer.write(access, CommitmentMove.VERIFICATION, left, act, telling);
    }

    /** Says that it is not done. */
    @Transactional
    public CommitmentView giveBack(Actor actor, String code, Refusal said) {
        return openAgain(finder.forMove(actor, code, CommitmentMove.RETURN, said.version()), CommitmentMove.RETURN, said.reason(), said.onBehalf());
    }

    /** Takes back what was said too early: that it is done, or that it cannot be. */
    @Transactional
    public CommitmentView retract(Actor actor, String code, Because said) {
        return openAgain(finder.forMove(actor, code, CommitmentMove.RETRACTION, said.version()), CommitmentMove.RETRACTION, said.reason(), null);
    }

    private CommitmentView openAgain(CommitmentAccess access, CommitmentMove move, String reason, OnBehalf said) {
        Checks checks = new Checks();
        String words = spoken.reason(reason, checks);
        OnBehalf behalf = spoken.onBehalf(said, access, move, checks);
        checks.end();
        Act act = writer.act(access, behalf, null);
        return writer.write(access, move, access.it().openAgain(move, act), act, Telling.of(words));
    }

    /** Opens again what was closed too early, with a new due date. */
    @Transactional
    public CommitmentView reopen(Actor actor, String code, Reopening said) {
        CommitmentAccess access = finder.forMove(actor, code, CommitmentMove.REOPENING, said.version());
        Checks checks = new Checks();
        String words = spoken.reason(said.reason(), checks);
        due(said.dueDate(), "dueDate", true, checks);
        LocalDate before = access.it().wording().dueDate();
        checks.refuse(before != null && said.dueDate() != null && !said.dueDate().isAfter(before), "dueDate", "commitment.error.not-later", before);
        checks.end();
        Act act = writer.act(access);
        Commitment now = access.it().reopened(access.it().wording().dueOn(said.dueDate()), act);
        return writer.write(access, CommitmentMove.REOPENING, now, act, Telling.of(words));
    }

    private void due(LocalDate day, String field, boolean needed, Checks checks) {
        checks.refuse(needed && day == null, field, "error.required");
        checks.refuse(day != null && day.isBefore(clock.today()), field, "commitment.error.before-today");
        checks.refuse(TermsReader.tooFar(day), field, "commitment.error.too-far");
    }
}
