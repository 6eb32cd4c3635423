package rakor.commitment;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import rakor.common.Actor;
import rakor.common.Checks;
import rakor.common.RegencyClock;
import rakor.history.Facts;
import rakor.history.History;
import rakor.stakeholder.OrganizationRef;

/** Moves a commitment from state to state: who owes it, who it is owed to and who keeps the record come to an agreement. */
@Singleton
public class CommitmentMoveService {
    private final CommitmentRepository commitments;
    private final OfferRepository offers;
    private final CommitmentFinder finder;
    private final CommitmentViews views;
    private final OfferReader reader;
    private final Telling telling;

    CommitmentMoveService(CommitmentRepository commitments, OfferRepository offers, CommitmentFinder finder, CommitmentViews views, OfferReader reader, Telling telling) {
        this.commitments = commitments;
        this.offers = offers;
        this.finder = finder;
        this.views = views;
        this.reader = reader;
        this.telling = telling;
    }

    /** What a move is told with. */
    @Singleton
    record Telling(References references, History history, RegencyClock clock) {}

    /** Puts it before its owner, on the terms that stand or on other ones. */
    @Transactional
    public CommitmentView propose(Actor actor, String code, Proposal said) {
        Commitment it = finder.forMove(actor, code, CommitmentMove.PROPOSAL, said.version());
        Checks checks = new Checks();
        checks.refuse(it.wording().owner().organization() == null, "owner", "commitment.error.unnamed");
        checks.refuse(it.wording().counterpart().organization() == null, "counterpart", "commitment.error.unnamed");
        Offer offer = reader.read(said.terms(), said.reason(), it, checks);
        Wording terms = offer.on(it.wording());
        boolean again = it.status() == CommitmentStatus.DECLINED && terms.equals(it.wording());
        checks.refuse(again && offer.reason() == null, "reason", "commitment.error.same-again").end();
        return moved(actor, it, CommitmentMove.PROPOSAL, terms, offer.reason());
    }

    /** Takes it on: for the owner on the terms proposed, with what was empty filled in; for the counterpart on the terms the owner offered. */
    @Transactional
    public CommitmentView accept(Actor actor, String code, Acceptance said) {
        Commitment it = finder.forMove(actor, code, CommitmentMove.ACCEPTANCE, said.version());
        Commitment asked = it.offer() == null ? it : it.with(it.offer());
        Checks checks = new Checks();
        Wording terms = reader.accepted(said, asked, checks);
        checks.end();
        return moved(actor, it, CommitmentMove.ACCEPTANCE, terms, TermsReader.words(said.note()));
    }

    /** Offers other terms for the counterpart to answer. */
    @Transactional
    public CommitmentView counter(Actor actor, String code, CounterProposal said) {
        Commitment it = finder.forMove(actor, code, CommitmentMove.COUNTER_PROPOSAL, said.version());
        Checks checks = new Checks();
        Offer offer = reader.read(said.terms(), said.reason(), it, checks);
        checks.refuse(offer.reason() == null, "reason", "commitment.error.reason");
        checks.refuse(offer.on(it.wording()).equals(it.wording()), "statement", "commitment.error.nothing-new").end();
        Commitment now = it.countered(offer, owner(actor, it));
        offers.insert(it.id(), offer, telling.clock().now());
        return saved(actor, it, now, CommitmentMove.COUNTER_PROPOSAL, offer.reason());
    }

    /** Says that it is not taken on. */
    @Transactional
    public CommitmentView refuse(Actor actor, String code, Because said) {
        return ended(actor, code, CommitmentMove.REFUSAL, said);
    }

    /** Takes it back before anybody accepted it. */
    @Transactional
    public CommitmentView withdraw(Actor actor, String code, Because said) {
        return ended(actor, code, CommitmentMove.WITHDRAWAL, said);
    }

    private CommitmentView ended(Actor actor, String code, CommitmentMove move, Because said) {
        Commitment it = finder.forMove(actor, code, move, said.version());
        String reason = TermsReader.words(said.reason());
        new Checks().refuse(reason == null, "reason", "commitment.error.reason").atMost(reason, "reason", 1000).end();
        return moved(actor, it, move, it.wording(), reason);
    }

    private CommitmentView moved(Actor actor, Commitment it, CommitmentMove move, Wording terms, String words) {
        return saved(actor, it, it.moved(move, terms, owner(actor, it), telling.clock().today()), move, words);
    }

    /** One change, one history row; an offer is told as the change it would make. */
    private CommitmentView saved(Actor actor, Commitment it, Commitment now, CommitmentMove move, String words) {
        commitments.save(it, now, owner(actor, it));
        Refs refs = telling.references().of(actor, List.of(it, now));
        Commitment told = now.offer() == null ? now : now.with(now.offer());
        Map<String, Object> after = CommitmentTerms.of(told, refs).promised();
        Facts facts = Facts.of().change("status", it.status(), now.status());
        CommitmentTerms.of(it, refs).promised().forEach((name, value) -> facts.change(name, value, after.get(name)));
        telling.history().write(actor, now.subject(), move.noun(), facts.map(), words);
        return views.of(actor, now, refs);
    }

    private OrganizationRef owner(Actor actor, Commitment it) {
        return telling.references().of(actor, List.of(it)).organization(it.wording().owner().organization());
    }
}
