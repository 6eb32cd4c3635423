package rakor.report;

import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rakor.commitment.Reckoning;
import rakor.common.Actor;
import rakor.meeting.MeetingLookup;
import rakor.meeting.MeetingRef;
import rakor.stakeholder.Directory;
import rakor.stakeholder.OrganizationRef;
import rakor.stakeholder.PostRef;
import rakor.stakeholder.TopicRef;

/** Puts names where the database has keys: one question for each kind of thing, however many rows there are. */
@Singleton
class FollowUpItems {
    private final FollowUpSearch search;
    private final Directory directory;
    private final MeetingLookup meetings;

    FollowUpItems(FollowUpSearch search, Directory directory, MeetingLookup meetings) {
        this.search = search;
        this.directory = directory;
        this.meetings = meetings;
    }

    List<FollowUpItem> of(Actor actor, List<FollowUpEntry> entries, Reckoning today) {
        if (entries.isEmpty()) {
            return List.of();
        }
        Map<Long, MeetingRef> seen = meetings.visible(actor, keys(entries, e -> Stream.of(e.meetingId())));
        Map<Long, List<Long>> supporters = search.supporters(keys(entries, e -> Stream.of(e.id())));
        Set<Long> organizations = keys(entries, e -> Stream.of(e.ownerId(), e.counterpartId(), e.recorderId()));
        supporters.values().forEach(organizations::addAll);
        Names names = new Names(
                seen, search.agenda(seen.keySet()), supporters, directory.organizations(organizations), directory.posts(keys(entries, e -> Stream.of(e.ownerPostId()))),
                directory.topics().stream().collect(Collectors.toMap(TopicRef::id, Function.identity())));
        return entries.stream().map(entry -> names.item(entry, today)).toList();
    }

    private static Set<Long> keys(List<FollowUpEntry> entries, Function<FollowUpEntry, Stream<Long>> of) {
        return entries.stream().flatMap(of).filter(Objects::nonNull).collect(Collectors.toCollection(HashSet::new));
    }

    private record Names(
            Map<Long, MeetingRef> meetings, Map<Long, Map<Integer, String>> agenda, Map<Long, List<Long>> supporters, Map<Long, OrganizationRef> organizations,
            Map<Long, PostRef> posts, Map<Long, TopicRef> topics) {

        FollowUpItem item(FollowUpEntry it, Reckoning today) {
            MeetingRef meeting = meetings.get(it.meetingId());
            String agendaItem = meeting == null || it.agendaItem() == null ? null : agenda.getOrDefault(it.meetingId(), Map.of()).get(it.agendaItem());
            FollowUpItem.Target measure = it.indicator() == null ? null : new FollowUpItem.Target(it.indicator(), it.quantity() == null ? null : it.quantity().stripTrailingZeros(), it.unit(), it.direction());
            return new FollowUpItem(
                    it.code(), meeting == null ? null : meeting.code(), it.meetingDate(), agendaItem, it.statement(), it.strength(),
                    it.status(), it.flags(today), it.missing(),
                    named(it.ownerId()), it.ownerText(), it.ownerPostId() == null ? null : posts.get(it.ownerPostId()).name(), it.side(),
                    named(it.counterpartId()), it.counterpartText(), supporters.getOrDefault(it.id(), List.of()).stream().map(this::named).toList(), named(it.recorderId()),
                    subject(topics.get(it.topicId())),
                    measure, it.doneWhen(), it.dueDate(), it.condition(), it.reviewOn());
        }

        private static FollowUpItem.Subject subject(TopicRef topic) {
            return topic == null ? null : new FollowUpItem.Subject(topic.code(), topic.nameId(), topic.nameEn());
        }

        private FollowUpItem.Named named(Long organization) {
            OrganizationRef found = organization == null ? null : organizations.get(organization);
            return found == null ? null : new FollowUpItem.Named(found.code(), found.label());
        }
    }
}
