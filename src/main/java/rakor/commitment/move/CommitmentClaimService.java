package rakor.commitment.move;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import rakor.commitment.Act;
import rakor.commitment.Answer;
import rakor.commitment.Behalf;
import rakor.commitment.BehalfRepository;
import rakor.commitment.Commitment;
import rakor.commitment.CommitmentAccess;
import rakor.commitment.CommitmentFinder;
import rakor.commitment.CommitmentMove;
import rakor.commitment.CommitmentStatus;
import rakor.commitment.CommitmentView;
import rakor.commitment.ProgressRepository;
import rakor.commitment.Request;
import rakor.commitment.RequestKind;
import rakor.common.Actor;
import rakor.common.Checks;

/** What the owner claims, answered by the other side and ruled on by leadership; and what parties dispute. */
@Singleton
public class CommitmentClaimService {
    private final CommitmentFinder finder;
    private final SpokenReader spoken;
    private final RequestWriter requests;
    private final ProgressRepository reports;
    private final BehalfRepository behalf;
    private final MoveWriter writer;

    CommitmentClaimService(CommitmentFinder finder, SpokenReader spoken, RequestWriter requests, ProgressRepository reports, BehalfRepository behalf, MoveWriter writer) {
        this.finder = finder;
        this.spoken = spoken;
        this.requests = requests;
        this.reports = reports;
        this.behalf = behalf;
        this.writer = writer;
    }

    /** The counterpart says whether it agrees that it cannot be done. */
    @Transactional
    public CommitmentView answerImpossibility(Actor actor, String code, Answer said) {
        CommitmentAccess access = finder.forMove(actor, code, CommitmentMove.IMPOSSIBILITY_ANSWER, said.version());
        String words = words(said);
        Act act = writer.act(access);
        requests.answer(access, access.open(RequestKind.IMPOSSIBILITY, null), new Request.Answer(said.agreed(), words, act.today()));
        return writer.write(access, CommitmentMove.IMPOSSIBILITY_ANSWER, access.it().answered(act), act, Telling.of(words).and("agreed", said.agreed()));
    }

    /** Leadership closes it as impossible, or says that it is still owed. */
    @Transactional
    public CommitmentView rule(Actor actor, String code, Ruling said) {
        CommitmentAccess access = finder.forMove(actor, code, CommitmentMove.RULING, said.version());
        Commitment it = access.it();
        Checks checks = new Checks();
        checks.present(said.accepted(), "accepted");
        String words = spoken.reason(said.reason(), checks);
        Act act = writer.act(access);
        Request claim = it.pending().open(RequestKind.IMPOSSIBILITY);
        boolean against = claim != null && claim.contradicted() && act.owner() != null && act.owner().regency();
        checks.refuse(against && Boolean.TRUE.equals(said.accepted()), "accepted", "commitment.error.contradicted").end();
        if (claim != null) {
            requests.decide(access, claim, said.accepted(), words, act);
        }
        Commitment now = it.decided(CommitmentMove.RULING, RequestKind.IMPOSSIBILITY, said.accepted() ? CommitmentStatus.CLOSED_IMPOSSIBLE : CommitmentStatus.ACTIVE, act);
        return writer.write(access, CommitmentMove.RULING, now, act, Telling.of(words).and("granted", said.accepted()));
    }

    /** The side that is said to hold it up says whether that is so. */
    @Transactional
    public CommitmentView answerBlockage(Actor actor, String code, Answer said) {
        CommitmentAccess access = finder.forMove(actor, code, CommitmentMove.BLOCKAGE_ANSWER, said.version());
        String words = words(said);
        Act act = writer.act(access);
        reports.answer(access.it().id(), said.agreed(), words, act.today());
        return writer.write(access, CommitmentMove.BLOCKAGE_ANSWER, access.it().blockageAnswered(said.agreed(), act), act, Telling.of(words).and("agreed", said.agreed()));
    }

    /** A party says that what was recorded on its behalf is not what it declared: it stands as before that. */
    @Transactional
    public CommitmentView dispute(Actor actor, String code, Because said) {
        CommitmentAccess access = finder.forMove(actor, code, CommitmentMove.DISPUTE, said.version());
        Checks checks = new Checks();
        String words = spoken.reason(said.reason(), checks);
        checks.end();
        Behalf declared = access.declaredOnBehalf();
        Act act = writer.act(access);
        behalf.dispute(access.it().id(), declared.number(), act.today());
        return writer.write(access, CommitmentMove.DISPUTE, access.it().disputed(declared, act), act, Telling.of(words).and("declared", declared.move().noun()));
    }

    private String words(Answer said) {
        Checks checks = new Checks();
        checks.present(said.agreed(), "agreed");
        String words = Boolean.FALSE.equals(said.agreed()) ? spoken.reason(said.reason(), checks) : spoken.note(said.reason(), "reason", checks);
        checks.end();
        return words;
    }
}
