package rakor.stakeholder.person;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import rakor.common.DomainError;
import rakor.database.Row;
import rakor.database.Rows;
import rakor.database.Sql;
import rakor.stakeholder.Named;

/** The rows of posts. */
@Singleton
class PostRepository {
    static final String SELECT = "SELECT t.id, t.code, t.name, o.code AS organization_code, o.name AS organization_name, t.superior_id, s.code AS superior_code, s.name AS superior_name, t.ended_on, t.version"
            + " FROM post t JOIN organization o ON o.id = t.organization_id LEFT JOIN post s ON s.id = t.superior_id";
    private final Rows rows;

    PostRepository(Rows rows) {
        this.rows = rows;
    }

    Optional<Post> find(String code) {
        return rows.one(Sql.of(SELECT + " WHERE t.code = ?", Sql.ascii(code)), PostRepository::post);
    }

    /** By code, or by a name that only one living post has. */
    Optional<Post> resolve(String codeOrName) {
        Optional<Post> found = find(codeOrName);
        if (found.isPresent()) {
            return found;
        }
        List<Post> named = rows.list(Sql.of(SELECT + " WHERE t.name = ? AND t.ended_on IS NULL LIMIT 2", codeOrName), PostRepository::post);
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    Map<Long, Named> named(Collection<Long> ids) {
        return ids.isEmpty() ? Map.of() : rows.list(Sql.of("SELECT id, code, name FROM post").in("WHERE id IN", ids), row -> Map.entry(row.number("id"), new Named(row.text("code"), row.text("name"))))
                .stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** @param read the version the caller read; null when none was named */
    Post locked(String code, Long read) {
        // the row alone: its organisation and superior are read, not held
        rows.one(Sql.of("SELECT id FROM post WHERE code = ? FOR UPDATE", Sql.ascii(code)), row -> row.number("id")).orElseThrow(DomainError::notFound);
        Post found = find(code).orElseThrow(DomainError::notFound);
        DomainError.requireRead(read, found.version());
        return found;
    }

    /** Whether {@code above} stands anywhere above {@code below}, or is it. */
    boolean standsAbove(long above, long below) {
        return rows.any(Sql.of("WITH RECURSIVE up (id) AS (SELECT id FROM post WHERE id = ? UNION SELECT t.superior_id FROM post t JOIN up ON t.id = up.id WHERE t.superior_id IS NOT NULL) SELECT 1 FROM up WHERE id = ?", below, above));
    }

    void insert(String code, PostTerms t, long organization, Long superior) {
        rows.insert(Sql.of("INSERT INTO post (code, name, organization_id, superior_id) VALUES (?, ?, ?, ?)", code, t.name(), organization, superior));
    }

    void update(Post was, PostTerms t, long organization, Long superior) {
        Sql sql = Sql.of("UPDATE post SET name = ?, organization_id = ?, superior_id = ?, version = version + 1 WHERE id = ? AND version = ?",
                t.name(), organization, superior, was.id(), was.version());
        DomainError.requireChanged(rows.update(sql));
    }

    void end(Post was, LocalDate on) {
        Sql sql = Sql.of("UPDATE post SET ended_on = ?, version = version + 1 WHERE id = ? AND version = ?", on, was.id(), was.version());
        DomainError.requireChanged(rows.update(sql));
    }

    static Post post(Row row) {
        Long superior = row.number("superior_id");
        return new Post(row.number("id"), row.text("code"), row.text("name"), new Named(row.text("organization_code"), row.text("organization_name")), superior,
                superior == null ? null : new Named(row.text("superior_code"), row.text("superior_name")), row.day("ended_on"), row.number("version"));
    }
}
