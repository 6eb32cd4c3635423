package rakor.commitment.move;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import rakor.commitment.Act;
import rakor.commitment.BehalfRepository;
import rakor.commitment.Commitment;
import rakor.commitment.CommitmentAccess;
import rakor.commitment.CommitmentMove;
import rakor.commitment.CommitmentRepository;
import rakor.commitment.CommitmentStatus;
import rakor.commitment.CommitmentTerms;
import rakor.commitment.CommitmentView;
import rakor.commitment.CommitmentViews;
import rakor.commitment.OnBehalf;
import rakor.commitment.References;
import rakor.commitment.Refs;
import rakor.commitment.RequestRepository;
import rakor.common.Actor;
import rakor.common.RegencyClock;
import rakor.history.Facts;
import rakor.history.History;
import rakor.stakeholder.OrganizationRef;

/** Writes down a move: the record, its periods, what was recorded on behalf, and one row of its history. */
@Singleton
class MoveWriter {
    private final CommitmentRepository commitments;
    private final RequestRepository requests;
    private final BehalfRepository behalf;
    private final References references;
    private final CommitmentViews views;
    private final History history;
    private final RegencyClock clock;

    MoveWriter(CommitmentRepository commitments, RequestRepository requests, BehalfRepository behalf, References references, CommitmentViews views, History history, RegencyClock clock) {
        this.commitments = commitments;
        this.requests = requests;
        this.behalf = behalf;
        this.references = references;
        this.views = views;
        this.history = history;
        this.clock = clock;
    }

    /** Of what an actor declares now. */
    Act act(CommitmentAccess access) {
        return act(access, null, null);
    }

    /**
     * @param onBehalf who said it and where; null for what the actor's own party declares
     * @param on       the day of the fact it reports; null for today, or the day it was said
     */
    Act act(CommitmentAccess access, OnBehalf onBehalf, LocalDate on) {
        Commitment it = access.it();
        OrganizationRef owner = references.organization(it.wording().owner().organization());
        LocalDate today = clock.today();
        LocalDate said = onBehalf == null ? today : onBehalf.on();
        return new Act(today, on == null ? said : on, access.actor().accountId(), owner, onBehalf, onBehalf == null ? access.speaks() : null);
    }

    /** One change, one history row. */
    CommitmentView write(CommitmentAccess access, CommitmentMove move, Commitment now, Act act, Telling telling) {
        Commitment it = access.it();
        Actor actor = access.actor();
        Integer said = act.onBehalf() == null ? null : behalf.wording(it.id());
        // a wrong entry was wrong on every day, so from now on none knows it
        commitments.save(it, now, act.owner(), now.status() == CommitmentStatus.ANNULLED ? null : act.on(), clock.now());
        lapse(it, now, act);
        Refs refs = references.of(actor, List.of(it, now));
        history.write(actor, now.subject(), move.noun(), facts(it, now, act, refs, telling), telling.words());
        if (act.onBehalf() != null) {
            behalf.insert(it, said, move, access.spokenFor(move), act);
        }
        return views.of(actor, commitments.withParts(List.of(now)).get(0), refs);
    }

    /** A new offer is told as the change it would make. */
    private static Map<String, Object> facts(Commitment it, Commitment now, Act act, Refs refs, Telling telling) {
        Commitment told = now.offer() == null || now.offer().equals(it.offer()) ? now : now.with(now.offer());
        Map<String, Object> after = CommitmentTerms.of(told, refs).promised();
        Facts facts = Facts.of().change("status", it.status(), now.status());
        CommitmentTerms.of(it, refs).promised().forEach((name, value) -> facts.change(name, value, after.get(name)));
        facts.say("on", act.onBehalf() != null || !act.on().equals(act.today()) ? act.on() : null);
        if (act.onBehalf() != null) {
            facts.say("saidBy", act.onBehalf().saidBy()).say("document", act.onBehalf().document());
        }
        telling.facts().forEach(facts::say);
        return facts.map();
    }

    /** What was open before and is not any more without having been decided was overtaken. */
    private void lapse(Commitment it, Commitment now, Act act) {
        it.pending().requests().stream().filter(request -> !now.pending().requests().contains(request))
                .forEach(request -> requests.lapse(it.id(), request.number(), act.today()));
    }
}
