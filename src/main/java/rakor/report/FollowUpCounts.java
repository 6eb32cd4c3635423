package rakor.report;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import rakor.commitment.OwnerSide;
import rakor.commitment.Strength;
import rakor.stakeholder.Directory;
import rakor.stakeholder.OrganizationRef;
import rakor.stakeholder.TopicRef;

/** Counts what is reported, in three questions to the database. */
@Singleton
class FollowUpCounts {
    private final FollowUpSearch search;
    private final Directory directory;

    FollowUpCounts(FollowUpSearch search, Directory directory) {
        this.search = search;
        this.directory = directory;
    }

    FollowUpFigures figures(Reported what) {
        List<Cell> words = search.count(what, "owner_side", "strength", "missing");
        Map<String, Tally> topics = Cell.by(0, search.count(what, "topic_id"));
        Map<String, Tally> owners = Cell.by(0, search.count(what, "owner_id"));
        Map<String, TopicRef> topicNames = directory.topics().stream().collect(Collectors.toMap(TopicRef::code, Function.identity(), (a, b) -> a, LinkedHashMap::new));
        List<Long> ids = owners.keySet().stream().filter(Objects::nonNull).map(Long::valueOf).toList();
        Map<String, OrganizationRef> ownerNames = directory.organizations(ids).values().stream().collect(Collectors.toMap(OrganizationRef::code, Function.identity()));
        return new FollowUpFigures(
                Cell.sum(words), FollowUpFigures.words(OwnerSide.class, Cell.by(0, words)), FollowUpFigures.words(Strength.class, Cell.by(1, words)),
                FollowUpFigures.missing(Cell.by(2, words)),
                coded(topics, topicNames, TopicRef::id), FollowUpFigures.largestFirst(coded(owners, ownerNames, OrganizationRef::id)), topicNames, ownerNames);
    }

    Tally sum(Reported what) {
        return Cell.sum(search.count(what, "owner_side"));
    }

    /** In the order of {@code names}; what has no key comes last. */
    private static <T> Map<String, Tally> coded(Map<String, Tally> byKey, Map<String, T> names, Function<T, Long> id) {
        Map<String, Tally> coded = new LinkedHashMap<>();
        names.forEach((code, name) -> put(coded, code, byKey.get(id.apply(name).toString())));
        put(coded, FollowUpFilter.NONE, byKey.get(null));
        return coded;
    }

    private static void put(Map<String, Tally> to, String code, Tally tally) {
        if (tally != null) {
            to.put(code, tally);
        }
    }
}
