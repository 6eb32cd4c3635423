package rakor.commitment.move;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import rakor.commitment.Act;
import rakor.commitment.BehalfRepository;
import rakor.commitment.Commitment;
import rakor.commitment.CommitmentAccess;
import rakor.commitment.CommitmentFinder;
import rakor.commitment.CommitmentMove;
import rakor.commitment.CommitmentStatus;
import rakor.commitment.CommitmentView;
import rakor.commitment.Offer;
import rakor.commitment.Request;
import rakor.commitment.RequestKind;
import rakor.commitment.RequestReason;
import rakor.commitment.TermsReader;
import rakor.common.Actor;
import rakor.common.Checks;

/** What one party asks of the other after both agreed: other terms, or to give it up; and the wrong entries of the recorder office. */
@Singleton
public class CommitmentRequestService {
    private final CommitmentFinder finder;
    private final OfferReader offers;
    private final SpokenReader spoken;
    private final RequestWriter requests;
    private final MoveWriter writer;
    private final BehalfRepository behalf;

    CommitmentRequestService(CommitmentFinder finder, OfferReader offers, SpokenReader spoken, RequestWriter requests, MoveWriter writer, BehalfRepository behalf) {
        this.behalf = behalf;
        this.finder = finder;
        this.offers = offers;
        this.spoken = spoken;
        this.requests = requests;
        this.writer = writer;
    }

    /** Asks the other party for other terms. */
    @Transactional
    public CommitmentView amend(Actor actor, String code, AmendmentTerms said) {
        CommitmentAccess access = finder.forMove(actor, code, CommitmentMove.AMENDMENT, said.version());
        Commitment it = access.it();
        Checks checks = new Checks();
        Offer offer = offers.read(said.terms(), said.reason(), it, checks);
        checks.refuse(offer.reason() == null, "reason", "commitment.error.reason");
        checks.refuse(offer.on(it.wording()).equals(it.wording()), "statement", "commitment.error.nothing-new").end();
        return ask(access, CommitmentMove.AMENDMENT, new RequestWriter.Wish(RequestKind.AMENDMENT, null, offer.reason(), null, offer));
    }

    /** Asks the other party to give it up. */
    @Transactional
    public CommitmentView release(Actor actor, String code, ReleaseTerms said) {
        CommitmentAccess access = finder.forMove(actor, code, CommitmentMove.RELEASE, said.version());
        return ask(access, CommitmentMove.RELEASE, wish(access, new Said(RequestKind.RELEASE, said.reasonCode(), said.reason(), "replacedBy", said.replacedBy())), TermsReader.words(said.replacedBy()));
    }

    /** Says that it cannot be done. */
    @Transactional
    public CommitmentView claim(Actor actor, String code, ImpossibilityTerms said) {
        CommitmentAccess access = finder.forMove(actor, code, CommitmentMove.IMPOSSIBILITY, said.version());
        return ask(access, CommitmentMove.IMPOSSIBILITY, wish(access, new Said(RequestKind.IMPOSSIBILITY, said.reasonCode(), said.reason(), "reasonCode", null)));
    }

    /** Takes a wrong entry out of every total; what was once a promise only when leadership says so too. */
    @Transactional
    public CommitmentView annul(Actor actor, String code, AnnulmentTerms said) {
        CommitmentAccess access = finder.forMove(actor, code, CommitmentMove.ANNULMENT, said.version());
        RequestWriter.Wish wish = wish(access, new Said(RequestKind.ANNULMENT, said.reasonCode(), said.reason(), "duplicateOf", said.duplicateOf()));
        if (access.it().course().acceptedOn() != null || behalf.disputed(access.it().id())) {
            return ask(access, CommitmentMove.ANNULMENT, wish, TermsReader.words(said.duplicateOf()));
        }
        Act act = writer.act(access);
        Request request = requests.ask(access, CommitmentMove.ANNULMENT, wish, act);
        requests.decide(access, request, true, null, act);
        Commitment now = access.it().decided(CommitmentMove.ANNULMENT, RequestKind.ANNULMENT, CommitmentStatus.ANNULLED, act);
        return writer.write(access, CommitmentMove.ANNULMENT, now, act, telling(wish).and("other", TermsReader.words(said.duplicateOf())));
    }

    private record Said(RequestKind kind, RequestReason code, String reason, String field, String other) {}

    private RequestWriter.Wish wish(CommitmentAccess access, Said said) {
        Checks checks = new Checks();
        boolean fits = said.code() != null && RequestReason.of(said.kind()).contains(said.code());
        checks.refuse(!fits, "reasonCode", "error.choice");
        String reason = spoken.reason(said.reason(), checks);
        String code = TermsReader.words(said.other());
        boolean names = fits && said.code().namesAnother();
        checks.refuse(names && code == null, said.field(), "error.required").refuse(fits && !names && code != null, said.field(), "commitment.error.names-none");
        Long other = names && code != null ? finder.other(access, said.field(), code, checks) : null;
        checks.end();
        return new RequestWriter.Wish(said.kind(), said.code(), reason, other, null);
    }

    private CommitmentView ask(CommitmentAccess access, CommitmentMove move, RequestWriter.Wish wish) {
        return ask(access, move, wish, null);
    }

    /** @param other code of the commitment that is named with it; null for none */
    private CommitmentView ask(CommitmentAccess access, CommitmentMove move, RequestWriter.Wish wish, String other) {
        Act act = writer.act(access);
        Request request = requests.ask(access, move, wish, act);
        return writer.write(access, move, access.it().asked(move, request, act), act, telling(wish).and("other", other));
    }

    /** What is asked, as the story tells it. */
    private static Telling telling(RequestWriter.Wish wish) {
        Telling telling = Telling.of(wish.reason()).and("reasonCode", wish.code());
        Offer asked = wish.terms();
        if (asked == null) {
            return telling;
        }
        String measure = asked.measure() == null ? null : asked.measure().quantity().toPlainString() + " " + asked.measure().unit();
        return telling.and("asked.statement", asked.statement()).and("asked.measure", measure).and("asked.doneWhen", asked.doneWhen()).and("asked.dueDate", asked.dueDate()).and("asked.condition", asked.condition());
    }

    /** @param number of the amendment; null for the one that is open */
    @Transactional
    public CommitmentView decideAmendment(Actor actor, String code, Integer number, Decision said) {
        CommitmentAccess access = finder.forMove(actor, code, CommitmentMove.AMENDMENT_DECISION, said.version());
        Request request = access.open(RequestKind.AMENDMENT, number);
        String reason = words(said.granted(), said.reason());
        Act act = writer.act(access);
        requests.decide(access, request, said.granted(), reason, act);
        Commitment it = access.it();
        Commitment now = said.granted() ? it.amended(request.terms().on(it.wording()), act) : it.decided(CommitmentMove.AMENDMENT_DECISION, RequestKind.AMENDMENT, it.status(), act);
        return writer.write(access, CommitmentMove.AMENDMENT_DECISION, now, act, Telling.of(reason).and("granted", said.granted()));
    }

    @Transactional
    public CommitmentView decideRelease(Actor actor, String code, Decision said) {
        return decide(finder.forMove(actor, code, CommitmentMove.RELEASE_DECISION, said.version()), CommitmentMove.RELEASE_DECISION, RequestKind.RELEASE, CommitmentStatus.RELEASED, said);
    }

    @Transactional
    public CommitmentView decideAnnulment(Actor actor, String code, Decision said) {
        return decide(finder.forMove(actor, code, CommitmentMove.ANNULMENT_DECISION, said.version()), CommitmentMove.ANNULMENT_DECISION, RequestKind.ANNULMENT, CommitmentStatus.ANNULLED, said);
    }

    private CommitmentView decide(CommitmentAccess access, CommitmentMove move, RequestKind kind, CommitmentStatus granted, Decision said) {
        String reason = words(said.granted(), said.reason());
        Act act = writer.act(access);
        requests.decide(access, access.open(kind, null), said.granted(), reason, act);
        Commitment now = access.it().decided(move, kind, said.granted() ? granted : access.it().status(), act);
        return writer.write(access, move, now, act, Telling.of(reason).and("granted", said.granted()));
    }

    /** Saying no needs a reason. */
    private String words(Boolean granted, String reason) {
        Checks checks = new Checks();
        checks.present(granted, "granted");
        String words = Boolean.FALSE.equals(granted) ? spoken.reason(reason, checks) : spoken.note(reason, "reason", checks);
        checks.end();
        return words;
    }
}
