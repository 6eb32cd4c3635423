package rakor.stakeholder;

import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who holds a post on a day, for other rooms. An acting holder wins over the definitive one; of several, the latest begun. */
@Singleton
public class Holders {
    /** No administration has more levels; also where a circle of superiors would end. */
    private static final int LEVELS = 20;
    private final HolderSearch search;

    Holders(HolderSearch search) {
        this.search = search;
    }

    @ReadOnly
    public Optional<Holder> on(long post, LocalDate day) {
        return Optional.ofNullable(on(Set.of(post), day).get(post));
    }

    /** By post; a post that is vacant that day is absent. */
    @ReadOnly
    public Map<Long, Holder> on(Collection<Long> posts, LocalDate day) {
        Map<Long, Holder> found = new HashMap<>();
        search.present(posts, day).forEach(holder -> found.put(holder.postId(), holder));
        return found;
    }

    /** Who answers for each post: its holder, or for a vacant one the holder of the nearest post above. The holder's own post tells which. */
    @ReadOnly
    public Map<Long, Holder> answering(Collection<Long> posts, LocalDate day) {
        Map<Long, Long> standing = new HashMap<>();
        posts.forEach(post -> standing.put(post, post));
        Map<Long, Holder> answers = new HashMap<>();
        for (int level = 0; level < LEVELS && !standing.isEmpty(); level++) {
            Map<Long, Holder> held = on(new HashSet<>(standing.values()), day);
            standing.forEach((post, above) -> Optional.ofNullable(held.get(above)).ifPresent(holder -> answers.put(post, holder)));
            standing.keySet().removeAll(answers.keySet());
            Map<Long, Long> superiors = search.superiors(new HashSet<>(standing.values()));
            standing.replaceAll((post, above) -> superiors.get(above));
            standing.values().removeIf(above -> above == null);
        }
        return answers;
    }
}
