package rakor.meeting;

import io.micronaut.context.BeanProvider;
import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import rakor.common.Actor;
import rakor.common.Checks;
import rakor.common.DomainError;
import rakor.common.RegencyClock;
import rakor.history.Facts;
import rakor.history.History;
import rakor.stakeholder.Directory;
import rakor.stakeholder.TopicRef;

/** What a meeting is about, and what was said and concluded on each item. */
@Singleton
public class AgendaService {
    static final int MOST = 100;
    private final MeetingFinder finder;
    private final AgendaRepository agenda;
    private final CarryingRepository carrying;
    private final PartyReader parties;
    private final Directory directory;
    private final BeanProvider<MeetingCommitments> commitments;
    private final MeetingDecisions decisions;
    private final History history;
    private final RegencyClock clock;

    AgendaService(MeetingFinder finder, AgendaRepository agenda, CarryingRepository carrying, PartyReader parties, Directory directory, BeanProvider<MeetingCommitments> commitments, MeetingDecisions decisions, History history, RegencyClock clock) {
        this.finder = finder;
        this.agenda = agenda;
        this.carrying = carrying;
        this.parties = parties;
        this.directory = directory;
        this.commitments = commitments;
        this.decisions = decisions;
        this.history = history;
        this.clock = clock;
    }

    /** In its order. */
    @ReadOnly
    public List<AgendaItemView> list(Actor actor, String code) {
        Meeting found = finder.find(actor, code);
        long meeting = found.id();
        List<AgendaItem> items = items(actor, found);
        Map<Long, String> topics = topics();
        CarryingRepository.Links links = items.isEmpty() ? CarryingRepository.Links.NONE : carrying.links(actor, meeting);
        return items.stream().map(item -> view(item, topics, links)).toList();
    }

    @ReadOnly
    public AgendaItemView read(Actor actor, String code, int number) {
        return seen(actor, finder.find(actor, code), number, topics());
    }

    List<MeetingDecisions.Line> decisions(Actor actor, Meeting meeting) {
        return MeetingAccess.seesWords(actor, meeting) ? decisions.lines(meeting.id()) : List.of();
    }

    @Transactional
    public AgendaItemView add(Actor actor, String code, AgendaTerms terms) {
        Meeting meeting = finder.forChange(actor, code, "correction");
        List<AgendaItem> items = agenda.all(meeting.id());
        AgendaItem added = checked(terms, new AgendaItem(agenda.lastNumber(meeting.id()) + 1, items.size() + 1, AgendaKind.TOPIC, null, null, null, null, null, null, null, null, 0), items.size());
        agenda.insert(meeting.id(), added);
        order(meeting, items, added);
        Facts facts = Facts.of().say("number", added.number());
        terms(added, topics()).facts().forEach(facts::say);
        history.write(actor, meeting.subject(), "agenda-item", facts.map(), null);
        return view(added, topics(), CarryingRepository.Links.NONE);
    }

    @Transactional
    public AgendaItemView correct(Actor actor, String code, int number, long version, UnaryOperator<AgendaTerms> change) {
        Meeting meeting = finder.forChange(actor, code, "correction");
        List<AgendaItem> items = agenda.all(meeting.id());
        AgendaItem before = find(items, number);
        before.readAs(version);
        Map<Long, String> topics = topics();
        AgendaTerms said = terms(before, topics);
        AgendaItem after = checked(change.apply(said), before, items.size() - 1);
        if (after.equals(before)) {
            return seen(actor, meeting, number, topics);
        }
        boolean decided = after.outcome() != before.outcome() || !Objects.equals(after.outcomeReason(), before.outcomeReason());
        new Checks().refuse(decided && agenda.carriedOn(meeting.id(), number), "outcome", "meeting.error.item-carried").end();
        agenda.update(meeting.id(), after);
        agenda.sign(meeting.id(), before, after, actor.name(), clock.now());
        order(meeting, items.stream().filter(item -> item.number() != number).toList(), after);
        Facts facts = Facts.of().say("number", number);
        Map<String, Object> now = terms(after, topics).facts();
        said.facts().forEach((name, value) -> Passage.change(facts, name, value, now.get(name)));
        history.write(actor, meeting.subject(), "agenda-correction", facts.map(), null);
        return seen(actor, meeting, number, topics);
    }

    /** Only while nothing hangs on it: no words, no outcome, no decision, no commitment, no item carried on from it. Answers with what it last said. */
    @Transactional
    public AgendaItemView remove(Actor actor, String code, int number, MoveTerms terms) {
        Meeting meeting = finder.forChange(actor, code, "correction");
        List<AgendaItem> items = agenda.all(meeting.id());
        AgendaItem item = find(items, number);
        boolean promised = commitments.isPresent() && commitments.get().anyOn(meeting.id(), number);
        if (item.written() || item.outcome() != AgendaOutcome.OPEN || promised || decisions.anyOn(meeting.id(), number) || agenda.carriedOn(meeting.id(), number)) {
            throw DomainError.conflict("meeting.error.item-in-use");
        }
        item.readAs(terms.version());
        agenda.remove(meeting.id(), item, clock.now());
        List<AgendaItem> rest = items.stream().filter(other -> other.number() != number).toList();
        for (int i = 0; i < rest.size(); i++) {
            agenda.place(meeting.id(), rest.get(i).number(), i + 1);
        }
        history.write(actor, meeting.subject(), "agenda-removal", Facts.of().say("number", number).say("title", item.title()).map(), null);
        return view(item, topics(), CarryingRepository.Links.NONE);
    }

    private AgendaItem checked(AgendaTerms t, AgendaItem before, int others) {
        Checks checks = new Checks().text(t.title(), "title", 300).atMost(t.presenter(), "presenter", 200);
        checks.atMost(t.discussion(), "discussion", 50_000).atMost(t.conclusion(), "conclusion", 20_000).atMost(t.outcomeReason(), "outcomeReason", 1000);
        checks.refuse(t.minutes() != null && (t.minutes() < 1 || t.minutes() > 1440), "minutes", "meeting.error.minutes");
        checks.refuse(t.position() != null && (t.position() < 1 || t.position() > others + 1), "position", "meeting.error.position", others + 1);
        checks.refuse(others >= MOST, "title", "meeting.error.too-many", MOST);
        AgendaOutcome outcome = Objects.requireNonNullElse(t.outcome(), AgendaOutcome.OPEN);
        checks.refuse(outcome.needsReason() && t.outcomeReason() == null && !(outcome == before.outcome() && before.outcomeReason() == null), "outcomeReason", "error.required");
        checks.refuse(!outcome.needsReason() && t.outcomeReason() != null, "outcomeReason", "meeting.error.outcome-reason");
        TopicRef topic = parties.topic(checks, "topic", t.topic());
        checks.end();
        return new AgendaItem(before.number(), t.position() == null ? others + 1 : t.position(), before.kind(), t.title(), topic == null ? null : topic.id(), t.presenter(), t.minutes(), t.discussion(), t.conclusion(), outcome, t.outcomeReason(), before.version());
    }

    private void order(Meeting meeting, List<AgendaItem> others, AgendaItem moved) {
        List<AgendaItem> order = new ArrayList<>(others);
        order.add(moved.position() - 1, moved);
        for (int i = 0; i < order.size(); i++) {
            if (order.get(i) != moved && order.get(i).position() != i + 1) {
                agenda.place(meeting.id(), order.get(i).number(), i + 1);
            }
        }
    }

    private static AgendaItem find(List<AgendaItem> items, int number) {
        return items.stream().filter(item -> item.number() == number).findFirst().orElseThrow(DomainError::notFound);
    }

    private Map<Long, String> topics() {
        return directory.topics().stream().collect(Collectors.toMap(TopicRef::id, TopicRef::code));
    }

    private static AgendaTerms terms(AgendaItem a, Map<Long, String> topics) {
        return new AgendaTerms(a.title(), topics.get(a.topic()), a.presenter(), a.minutes(), a.discussion(), a.conclusion(), a.outcome(), a.outcomeReason(), a.position());
    }

    private AgendaItemView seen(Actor actor, Meeting meeting, int number, Map<Long, String> topics) {
        return view(find(items(actor, meeting), number), topics, carrying.links(actor, meeting.id()));
    }

    private List<AgendaItem> items(Actor actor, Meeting meeting) {
        List<AgendaItem> all = agenda.all(meeting.id());
        return MeetingAccess.seesWords(actor, meeting) ? all : all.stream().map(AgendaItem::untold).toList();
    }

    private static AgendaItemView view(AgendaItem a, Map<Long, String> topics, CarryingRepository.Links links) {
        return new AgendaItemView(a.number(), a.position(), a.kind(), a.title(), topics.get(a.topic()), a.presenter(), a.minutes(), a.discussion(), a.conclusion(), a.outcome(), a.outcomeReason(),
                links.from().get(a.number()), links.to().get(a.number()), a.version());
    }
}
