package rakor.commitment;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rakor.common.Actor;
import rakor.common.RegencyClock;
import rakor.meeting.MeetingLookup;
import rakor.meeting.MeetingRef;
import rakor.stakeholder.Directory;
import rakor.stakeholder.Holders;
import rakor.stakeholder.OrganizationRef;
import rakor.stakeholder.TopicRef;
import rakor.web.ListQuery;

/** Looks up what commitments refer to: one query a kind, however many commitments. */
@Singleton
public class References {
    private final Directory directory;
    private final MeetingLookup meetings;
    private final Holders holders;
    private final CommitmentRepository files;
    private final RegencyClock clock;

    References(Directory directory, MeetingLookup meetings, Holders holders, CommitmentRepository files, RegencyClock clock) {
        this.directory = directory;
        this.meetings = meetings;
        this.holders = holders;
        this.files = files;
        this.clock = clock;
    }

    /** The keys behind the codes of a filter, which is refused when it names what the actor does not know. */
    CommitmentListSql.Keys keys(Actor actor, CommitmentFilter filter) {
        TopicRef topic = ListQuery.known("topic", filter.topic(), directory::topic);
        MeetingRef meeting = ListQuery.known("meeting", filter.meeting(), code -> meetings.visible(actor, code));
        return new CommitmentListSql.Keys(topic == null ? null : topic.id(), organization("owner", filter.owner()), organization("organization", filter.organization()), meeting == null ? null : meeting.id());
    }

    private Long organization(String parameter, String code) {
        OrganizationRef found = ListQuery.known(parameter, code, directory::organization);
        return found == null ? null : found.id();
    }

    public Refs of(Actor actor, Collection<Commitment> commitments) {
        Set<Long> organizations = new HashSet<>();
        for (Commitment it : commitments) {
            organizations.addAll(it.wording().supporters());
            organizations.add(it.origin().recorderId());
            Stream.of(it.wording().owner().organization(), it.wording().counterpart().organization(), it.filing().district()).filter(Objects::nonNull).forEach(organizations::add);
        }
        Set<Long> posts = commitments.stream().flatMap(it -> Stream.of(it.wording().owner().post(), it.wording().counterpart().post())).filter(Objects::nonNull).collect(Collectors.toSet());
        Set<Long> origins = commitments.stream().map(it -> it.origin().meetingId()).collect(Collectors.toSet());
        Set<Long> topics = commitments.stream().map(it -> it.filing().topic()).filter(Objects::nonNull).collect(Collectors.toSet());
        return new Refs(directory.organizations(organizations), directory.posts(posts), directory.topics(topics), origins.isEmpty() ? Map.of() : meetings.visible(actor, origins), answering(commitments), others(actor, commitments));
    }

    private Map<Long, CommitmentView.Other> others(Actor actor, Collection<Commitment> commitments) {
        return files.named(actor, commitments.stream().flatMap(it -> it.pending().requests().stream()).map(Request::other).filter(Objects::nonNull).collect(Collectors.toSet()));
    }

    /** @return null where there is no key */
    public OrganizationRef organization(Long key) {
        return key == null ? null : directory.organizations(Set.of(key)).get(key);
    }

    /** Codes of organisations, by their keys. */
    public Map<Long, String> codes(Stream<Long> organizations) {
        Set<Long> keys = organizations.filter(Objects::nonNull).collect(Collectors.toSet());
        return keys.isEmpty() ? Map.of() : directory.organizations(keys).entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().code()));
    }

    /** Names of organisations, by their keys. */
    Map<Long, String> names(Stream<Long> organizations) {
        Set<Long> keys = organizations.filter(Objects::nonNull).collect(Collectors.toSet());
        return keys.isEmpty() ? Map.of() : directory.organizations(keys).entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().label()));
    }

    /** Who answers for the owners' posts today; a vacant post's superior does. */
    private Map<Long, String> answering(Collection<Commitment> commitments) {
        Set<Long> posts = commitments.stream().map(it -> it.wording().owner().post()).filter(Objects::nonNull).collect(Collectors.toSet());
        return holders.answering(posts, clock.today()).entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().named()));
    }
}
