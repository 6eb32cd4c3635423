package rakor.commitment.move;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import rakor.commitment.Act;
import rakor.commitment.Commitment;
import rakor.commitment.CommitmentAccess;
import rakor.commitment.CommitmentFinder;
import rakor.commitment.CommitmentMove;
import rakor.commitment.CommitmentStatus;
import rakor.commitment.CommitmentView;
import rakor.commitment.Offer;
import rakor.commitment.OfferRepository;
import rakor.commitment.OnBehalf;
import rakor.commitment.TermsReader;
import rakor.commitment.Wording;
import rakor.common.Actor;
import rakor.common.Checks;
import rakor.common.RegencyClock;

/** Who owes it, who it is owed to and who keeps the record come to an agreement, or to none. */
@Singleton
public class CommitmentMoveService {
    private final CommitmentFinder finder;
    private final OfferRepository offers;
    private final OfferReader reader;
    private final SpokenReader spoken;
    private final MoveWriter writer;
    private final RegencyClock clock;

    CommitmentMoveService(CommitmentFinder finder, OfferRepository offers, OfferReader reader, SpokenReader spoken, MoveWriter writer, RegencyClock clock) {
        this.finder = finder;
        this.offers = offers;
        this.reader = reader;
        this.spoken = spoken;
        this.writer = writer;
        this.clock = clock;
    }

    /** Puts it before its owner, on the terms that stand or on other ones. */
    @Transactional
    public CommitmentView propose(Actor actor, String code, Proposal said) {
        CommitmentAccess access = finder.forMove(actor, code, CommitmentMove.PROPOSAL, said.version());
        Commitment it = access.it();
        Checks checks = new Checks();
        checks.refuse(it.wording().owner().organization() == null, "owner", "commitment.error.unnamed");
        checks.refuse(it.wording().counterpart().organization() == null, "counterpart", "commitment.error.unnamed");
        Offer offer = reader.read(said.terms(), said.reason(), it, checks);
        Wording terms = offer.on(it.wording());
        boolean again = it.status() == CommitmentStatus.DECLINED && terms.equals(it.wording());
        checks.refuse(again && offer.reason() == null, "reason", "commitment.error.same-again").end();
        Act act = writer.act(access);
        return writer.write(access, CommitmentMove.PROPOSAL, it.proposed(terms, act), act, Telling.of(offer.reason()));
    }

    /** Takes it on: for the owner on the terms proposed, with what was empty filled in; for the counterpart on the terms the owner offered. */
    @Transactional
    public CommitmentView accept(Actor actor, String code, Acceptance said) {
        CommitmentAccess access = finder.forMove(actor, code, CommitmentMove.ACCEPTANCE, said.version());
        Commitment it = access.it();
        Checks checks = new Checks();
        Wording terms = reader.accepted(said, it.offer() == null ? it : it.with(it.offer()), checks);
        OnBehalf behalf = spoken.onBehalf(said.onBehalf(), access, CommitmentMove.ACCEPTANCE, checks);
        checks.end();
        Act act = writer.act(access, behalf, null);
        return writer.write(access, CommitmentMove.ACCEPTANCE, it.accepted(terms, act), act, Telling.of(TermsReader.words(said.note())));
    }

    /** Offers other terms for the counterpart to answer. */
    @Transactional
    public CommitmentView counter(Actor actor, String code, CounterProposal said) {
        CommitmentAccess access = finder.forMove(actor, code, CommitmentMove.COUNTER_PROPOSAL, said.version());
        Commitment it = access.it();
        Checks checks = new Checks();
        Offer offer = reader.read(said.terms(), said.reason(), it, checks);
        checks.refuse(offer.reason() == null, "reason", "commitment.error.reason");
        checks.refuse(offer.on(it.wording()).equals(it.wording()), "statement", "commitment.error.nothing-new");
        OnBehalf behalf = spoken.onBehalf(said.onBehalf(), access, CommitmentMove.COUNTER_PROPOSAL, checks);
        checks.end();
        Act act = writer.act(access, behalf, null);
        offers.insert(it.id(), offer, clock.now());
        return writer.write(access, CommitmentMove.COUNTER_PROPOSAL, it.countered(offer, act), act, Telling.of(offer.reason()));
    }

    /** Says that it is not taken on. */
    @Transactional
    public CommitmentView refuse(Actor actor, String code, Refusal said) {
        return turnDown(finder.forMove(actor, code, CommitmentMove.REFUSAL, said.version()), CommitmentMove.REFUSAL, said.reason(), said.onBehalf());
    }

    /** Takes it back before anybody accepted it. */
    @Transactional
    public CommitmentView withdraw(Actor actor, String code, Because said) {
        return turnDown(finder.forMove(actor, code, CommitmentMove.WITHDRAWAL, said.version()), CommitmentMove.WITHDRAWAL, said.reason(), null);
    }

    private CommitmentView turnDown(CommitmentAccess access, CommitmentMove move, String reason, OnBehalf said) {
        Checks checks = new Checks();
        String words = spoken.reason(reason, checks);
        OnBehalf behalf = spoken.onBehalf(said, access, move, checks);
        checks.end();
        Act act = writer.act(access, behalf, null);
        return writer.write(access, move, access.it().turnedDown(move, act), act, Telling.of(words));
    }
}
