package rakor.stakeholder;

import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import rakor.database.Row;
import rakor.database.Rows;
import rakor.database.Sql;

/** Who holds a post on a day, for other rooms. An acting holder wins over the definitive one; of several, the latest begun. */
@Singleton
public class Holders {
    /** No administration has more levels; also where a circle of superiors would end. */
    private static final int LEVELS = 20;
    private final Rows rows;

    Holders(Rows rows) {
        this.rows = rows;
    }

    @ReadOnly
    public Optional<Holder> on(long post, LocalDate day) {
        return Optional.ofNullable(on(Set.of(post), day).get(post));
    }

    /** By post; a post that is vacant that day is absent. */
    @ReadOnly
    public Map<Long, Holder> on(Collection<Long> posts, LocalDate day) {
        Map<Long, Holder> found = new HashMap<>();
        if (!posts.isEmpty()) {
            Sql sql = Sql.of("SELECT i.id, i.code, i.post_id, i.person_id, i.status, i.valid_from, i.valid_to, p.code AS person_code, p.name, p.title_before, p.title_after FROM incumbency i JOIN person p ON p.id = i.person_id")
                    .in("WHERE i.post_id IN", posts).add("AND i.valid_from <= ? AND (i.valid_to IS NULL OR i.valid_to > ?)", day, day).add("ORDER BY (i.status <> 'DEFINITIVE'), i.valid_from, i.id");
            // the strongest claim comes last and stays
            rows.list(sql, Holders::holder).forEach(holder -> found.put(holder.postId(), holder));
        }
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
            Map<Long, Long> superiors = superiors(new HashSet<>(standing.values()));
            standing.replaceAll((post, above) -> superiors.get(above));
            standing.values().removeIf(above -> above == null);
        }
        return answers;
    }

    private Map<Long, Long> superiors(Set<Long> posts) {
        Map<Long, Long> found = new HashMap<>();
        if (!posts.isEmpty()) {
            List<Long[]> pairs = rows.list(Sql.of("SELECT id, superior_id FROM post").in("WHERE id IN", posts), row -> new Long[] {row.number("id"), row.number("superior_id")});
            pairs.forEach(pair -> found.put(pair[0], pair[1]));
        }
        return found;
    }

    private static Holder holder(Row row) {
        return new Holder(row.number("id"), row.text("code"), row.number("post_id"), row.number("person_id"), row.text("person_code"), Holder.titled(row.text("title_before"), row.text("name"), row.text("title_after")),
                row.of(HolderStatus.class, "status"), row.day("valid_from"), row.day("valid_to"));
    }
}
