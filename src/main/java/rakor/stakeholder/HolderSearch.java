package rakor.stakeholder;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import rakor.database.Row;
import rakor.database.Rows;
import rakor.database.Sql;

/** Reads who holds posts and which post stands above which. */
@Singleton
class HolderSearch {
    private final Rows rows;

    HolderSearch(Rows rows) {
        this.rows = rows;
    }

    /** Everyone who holds one of the posts on the day, the strongest claim last. */
    List<Holder> present(Collection<Long> posts, LocalDate day) {
        if (posts.isEmpty()) {
            return List.of();
        }
        Sql sql = Sql.of("SELECT i.id, i.code, i.post_id, i.person_id, i.status, i.valid_from, i.valid_to, p.code AS person_code, p.name, p.title_before, p.title_after FROM incumbency i JOIN person p ON p.id = i.person_id")
                .in("WHERE i.post_id IN", posts).add("AND i.valid_from <= ? AND (i.valid_to IS NULL OR i.valid_to > ?)", day, day).add("ORDER BY (i.status <> 'DEFINITIVE'), i.valid_from, i.id");
        return rows.list(sql, HolderSearch::holder);
    }

    /** The post above each; a post at the top is absent. */
    Map<Long, Long> superiors(Collection<Long> posts) {
        Map<Long, Long> found = new HashMap<>();
        if (!posts.isEmpty()) {
            rows.list(Sql.of("SELECT id, superior_id FROM post").in("WHERE id IN", posts).add("AND superior_id IS NOT NULL"), row -> found.put(row.number("id"), row.number("superior_id")));
        }
        return found;
    }

    private static Holder holder(Row row) {
        return new Holder(row.number("id"), row.text("code"), row.number("post_id"), row.number("person_id"), row.text("person_code"), Holder.titled(row.text("title_before"), row.text("name"), row.text("title_after")),
                row.of(HolderStatus.class, "status"), row.day("valid_from"), row.day("valid_to"));
    }
}
