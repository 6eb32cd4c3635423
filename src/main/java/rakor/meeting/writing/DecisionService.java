package rakor.meeting.writing;

import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import rakor.common.Actor;
import rakor.common.Checks;
import rakor.common.DomainError;
import rakor.common.RegencyClock;
import rakor.history.Facts;
import rakor.history.History;
import rakor.history.Subject;
import rakor.meeting.Meeting;
import rakor.meeting.MeetingAccess;
import rakor.meeting.MeetingFinder;
import rakor.meeting.MeetingLookup;
import rakor.meeting.MeetingRef;
import rakor.meeting.MoveTerms;

/** What a meeting decided: read by whoever sees the meeting, written by the recorder office from its day on. */
@Singleton
public class DecisionService {
    private static final int MOST = 500;
    private final MeetingFinder finder;
    private final MeetingLookup lookup;
    private final DecisionRepository decisions;
    private final History history;
    private final RegencyClock clock;

    DecisionService(MeetingFinder finder, MeetingLookup lookup, DecisionRepository decisions, History history, RegencyClock clock) {
        this.finder = finder;
        this.lookup = lookup;
        this.decisions = decisions;
        this.history = history;
        this.clock = clock;
    }

    /** In the order of the agenda. */
    @ReadOnly
    public List<DecisionView> list(Actor actor, String code) {
        return seen(actor, code).stream().map(Decision::view).toList();
    }

    @ReadOnly
    public DecisionView read(Actor actor, String code, int number) {
        return find(seen(actor, code), number).view();
    }

    @Transactional
    public DecisionView add(Actor actor, String code, DecisionTerms terms) {
        MeetingRef meeting = finder.lockUnderWay(actor, code);
        List<Decision> all = decisions.all(meeting.id());
        new Checks().refuse(all.size() >= MOST, "text", "meeting.error.too-many", MOST).end();
        Decision added = checked(meeting, terms, new Decision(decisions.lastNumber(meeting.id()) + 1, 0, 0, null, 0), all);
        decisions.insert(meeting.id(), added);
        order(meeting, all, added);
        Facts facts = Facts.of().say("number", added.number());
        added.terms().facts().forEach(facts::say);
        history.write(actor, subject(meeting), "decision", facts.map(), null);
        return added.view();
    }

    @Transactional
    public DecisionView correct(Actor actor, String code, int number, long version, UnaryOperator<DecisionTerms> change) {
        MeetingRef meeting = finder.lockUnderWay(actor, code);
        List<Decision> all = decisions.all(meeting.id());
        Decision before = find(all, number);
        before.readAs(version);
        Decision after = checked(meeting, change.apply(before.terms()), before, all);
        if (after.equals(before)) {
            return before.view();
        }
        decisions.update(meeting.id(), after);
        order(meeting, all, after);
        Facts facts = Facts.of().say("number", number);
        Map<String, Object> now = after.terms().facts();
        before.terms().facts().forEach((name, value) -> facts.change(name, value, now.get(name)));
        history.write(actor, subject(meeting), "decision-correction", facts.map(), null);
        return find(decisions.all(meeting.id()), number).view();
    }

    /** Taken back, with a reason; its words stay in the history. Answers with what it last said. */
    @Transactional
    public DecisionView remove(Actor actor, String code, int number, MoveTerms terms) {
        MeetingRef meeting = finder.lockUnderWay(actor, code);
        List<Decision> all = decisions.all(meeting.id());
        Decision it = find(all, number);
        it.readAs(terms.version());
        new Checks().text(terms.reason(), "reason", 1000).end();
        decisions.remove(meeting.id(), it, clock.now());
        settle(meeting, all.stream().filter(other -> other.agendaItem() == it.agendaItem() && other.number() != number).toList());
        history.write(actor, subject(meeting), "decision-removal", Facts.of().say("number", number).say("text", it.text()).map(), terms.reason());
        return it.view();
    }

    /** Those of a revision are the recorder office's alone until they are circulated. */
    private List<Decision> seen(Actor actor, String code) {
        Meeting meeting = finder.find(actor, code);
        return MeetingAccess.seesWords(actor, meeting) ? decisions.all(meeting.id()) : List.of();
    }

    private Decision checked(MeetingRef meeting, DecisionTerms terms, Decision before, List<Decision> all) {
        Checks checks = new Checks().present(terms.agendaItem(), "agendaItem").text(terms.text(), "text", 2000);
        checks.refuse(terms.agendaItem() != null && lookup.agenda(meeting).stream().noneMatch(item -> item.number() == terms.agendaItem()), "agendaItem", "writing.error.item");
        boolean stays = terms.agendaItem() != null && terms.agendaItem() == before.agendaItem();
        long others = all.stream().filter(other -> other.number() != before.number() && terms.agendaItem() != null && other.agendaItem() == terms.agendaItem()).count();
        boolean carried = before.text() != null && !stays && Integer.valueOf(before.position()).equals(terms.position());
        Integer wish = carried ? null : terms.position();
        checks.refuse(wish != null && (wish < 1 || wish > others + 1), "position", "meeting.error.position", others + 1);
        checks.end();
        return new Decision(before.number(), terms.agendaItem(), wish == null ? (int) others + 1 : wish, terms.text(), before.version());
    }

    /** Puts one into its place and lets the others of its item, and of the item it left, move together. */
    private void order(MeetingRef meeting, List<Decision> all, Decision moved) {
        List<Decision> its = new ArrayList<>(all.stream().filter(other -> other.agendaItem() == moved.agendaItem() && other.number() != moved.number()).toList());
        its.add(moved.position() - 1, moved);
        settle(meeting, its);
        all.stream().filter(other -> other.number() == moved.number() && other.agendaItem() != moved.agendaItem()).findFirst()
                .ifPresent(left -> settle(meeting, all.stream().filter(other -> other.agendaItem() == left.agendaItem() && other.number() != left.number()).toList()));
    }

    private void settle(MeetingRef meeting, List<Decision> inOrder) {
        for (int i = 0; i < inOrder.size(); i++) {
            if (inOrder.get(i).position() != i + 1) {
                decisions.place(meeting.id(), inOrder.get(i).number(), i + 1);
            }
        }
    }

    private static Decision find(List<Decision> all, int number) {
        return all.stream().filter(it -> it.number() == number).findFirst().orElseThrow(DomainError::notFound);
    }

    private static Subject subject(MeetingRef meeting) {
        return new Subject("meeting", meeting.id(), meeting.code());
    }
}
