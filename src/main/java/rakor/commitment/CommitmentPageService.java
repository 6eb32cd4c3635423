package rakor.commitment;

import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rakor.common.Actor;
import rakor.common.RegencyClock;
import rakor.common.Slice;
import rakor.history.Story;
import rakor.history.StoryEntry;
import rakor.meeting.AgendaItemRef;
import rakor.meeting.MeetingLookup;
import rakor.meeting.MeetingRef;
import rakor.stakeholder.Directory;
import rakor.stakeholder.OrganizationRef;
import rakor.stakeholder.PostRef;
import rakor.stakeholder.TopicRef;
import rakor.web.Form;

/** What the pages show: the same commitments as everywhere, with the words around them. */
@Singleton
public class CommitmentPageService {
    private final CommitmentFinder finder;
    private final CommitmentSearch search;
    private final References references;
    private final Around around;
    private final Beside beside;

    CommitmentPageService(CommitmentFinder finder, CommitmentSearch search, References references, Around around, Beside beside) {
        this.finder = finder;
        this.beside = beside;
        this.search = search;
        this.references = references;
        this.around = around;
    }

    /** What is kept beside a commitment. */
    @Singleton
    record Beside(ProgressRepository reports, RequestRepository requests, ReviewRepository reviews) {}

    /** What other rooms tell. */
    @Singleton
    record Around(Directory directory, MeetingLookup meetings, Story story, RegencyClock clock, Reckonings reckonings) {}

    @ReadOnly
    CommitmentListPage list(Actor actor, CommitmentQuery query, Map<String, String> asked) {
        Reckoning today = around.reckonings().today();
        Slice<Commitment> found = search.list(actor, query.filter(), references.keys(actor, query.filter()), query.list(), today);
        Refs refs = references.of(actor, found.items());
        Map<String, Integer> views = new LinkedHashMap<>();
        views.put("all", count(actor, null));
        for (Flag flag : CommitmentListPage.VIEWS) {
            int number = count(actor, flag);
            if (number > 0 || CommitmentListPage.ALWAYS.contains(flag) || flag == query.filter().flag()) {
                views.put(flag.name(), number);
            }
        }
        return new CommitmentListPage(found.map(it -> new CommitmentRow(it, refs, Flag.of(it.flagFacts(), today))), asked, views, around.directory().topics());
    }

    private int count(Actor actor, Flag flag) {
        return search.count(actor, CommitmentFilter.none().flagged(flag), around.reckonings().today());
    }

    @ReadOnly
    public CommitmentPage open(Actor actor, String code) {
        CommitmentAccess access = finder.open(actor, code);
        Commitment it = access.it();
        Refs refs = references.of(actor, List.of(it));
        MeetingRef meeting = refs.meeting(it.origin().meetingId());
        String agenda = it.filing().agendaItem() == null || meeting == null ? null
                : around.meetings().agenda(meeting).stream().filter(item -> item.number() == it.filing().agendaItem()).map(AgendaItemRef::title).findFirst().orElse(null);
        List<StoryEntry> story = Told.shown(actor, around.story().of("commitment", it.id()));
        CommitmentPage.Besides besides = besides(actor, it);
        return new CommitmentPage(access, refs, access.moves(), agenda, told(actor, meeting == null ? story.stream().map(CommitmentPageService::apart).toList() : story, besides.progress()), besides);
    }

    private List<Told> told(Actor actor, List<StoryEntry> story, List<ToldProgress> progress) {
        Map<String, String> names = names(actor, story);
        Map<String, TopicRef> topics = around.directory().topics().stream().collect(Collectors.toMap(TopicRef::code, Function.identity()));
        List<ToldProgress> left = new ArrayList<>(progress);
        return story.stream().map(entry -> {
            Told told = new Told(entry, names, topics, null);
            return left.stream().filter(told::tells).findFirst().filter(left::remove).map(it -> new Told(entry, names, topics, it)).orElse(told);
        }).toList();
    }

    /** Without the place in the agenda of a meeting that the reader does not see. */
    private static StoryEntry apart(StoryEntry entry) {
        Map<String, StoryEntry.Fact> facts = new LinkedHashMap<>(entry.facts());
        facts.remove("agendaItem");
        return new StoryEntry(entry.at(), entry.who(), entry.move(), facts, entry.reason());
    }

    private CommitmentPage.Besides besides(Actor actor, Commitment it) {
        List<Progress> told = it.course().acceptedOn() == null ? List.of() : beside.reports().of(it.id());
        List<Request> asked = it.status().termsOpen() ? List.of() : beside.requests().of(it.id());
        Map<Long, String> names = references.names(told.stream().flatMap(one -> Stream.of(one.organization(), one.blockedBy() == null ? null : one.blockedBy().by())));
        return new CommitmentPage.Besides(told.stream().map(one -> new ToldProgress(one, names.get(one.organization()), one.blockedBy() == null ? null : names.get(one.blockedBy().by()), it.wording().measure())).toList(), asked, beside.reviews().dealt(actor, it.id()));
    }

    /** Names behind the codes a story mentions. */
    private Map<String, String> names(Actor actor, List<StoryEntry> story) {
        Map<String, String> names = new HashMap<>();
        story.forEach(entry -> entry.facts().forEach((field, fact) -> Stream.of(fact.from(), fact.to()).filter(value -> value != null).forEach(value -> {
            switch (field) {
                case "owner", "counterpart", "district", "supporters", "blockedBy" -> Stream.of(value.split(", ")).forEach(code -> names.computeIfAbsent(code, c -> around.directory().organization(c).map(OrganizationRef::name).orElse(c)));
                case "ownerPost", "counterpartPost" -> names.computeIfAbsent(value, c -> around.directory().post(c).map(PostRef::name).orElse(c));
                case "other" -> finder.known(actor, value).ifPresent(known -> names.put(value, known));
                default -> {}
            }
        })));
        return names;
    }

    /** The form of a new commitment of a meeting that {@link CommitmentService#recordable} let through. */
    @ReadOnly
    CommitmentFormPage blank(MeetingRef meeting) {
        return form(meeting, null, null);
    }

    @ReadOnly
    CommitmentFormPage form(Actor actor, String code) {
        CommitmentAccess access = finder.open(actor, code);
        access.require(CommitmentMove.CORRECTION);
        Commitment it = access.it();
        Refs refs = references.of(actor, List.of(it));
        return form(refs.meeting(it.origin().meetingId()), it, refs.organization(it.wording().owner().organization()));
    }

    /** What the form of a record says before a person changes it. */
    @ReadOnly
    Form filled(Actor actor, String code, Form blank) {
        Commitment it = finder.find(actor, code);
        return CommitmentForm.of(blank, it, references.of(actor, List.of(it)));
    }

    private CommitmentFormPage form(MeetingRef meeting, Commitment it, OrganizationRef owner) {
        Directory directory = around.directory();
        List<OrganizationRef> organizations = directory.living(around.clock().today(), Directory.OFFERED);
        List<AgendaItemRef> agenda = around.meetings().agenda(meeting);
        if (it == null) {
            return new CommitmentFormPage(meeting, null, null, true, List.of(), organizations, directory.topics(), agenda, null, List.of(), List.of());
        }
        Long counterpart = it.wording().counterpart().organization();
        return new CommitmentFormPage(meeting, it.code(), it.status(), it.status().termsOpen(), List.of(), organizations, directory.topics(), agenda,
                owner, owner == null ? List.of() : directory.postsOf(owner.id()), counterpart == null ? List.of() : directory.postsOf(counterpart));
    }
}
