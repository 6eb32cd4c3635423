package rakor.stakeholder.topic;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import rakor.common.DomainError;
import rakor.common.Slice;
import rakor.database.Row;
import rakor.database.Rows;
import rakor.database.Sql;
import rakor.web.ListQuery;

/** The rows of topics. */
@Singleton
class TopicRepository {
    private static final String SELECT = "SELECT t.id, t.code, t.name_id, t.name_en, t.position, t.ended_on, t.version FROM topic t";
    private final Rows rows;

    TopicRepository(Rows rows) {
        this.rows = rows;
    }

    /** @param id key of the row, for its history */
    record Stored(long id, TopicView view) {}

    /** In their order. */
    Slice<TopicView> list(Boolean ended, LocalDate today, List<String> after, int limit) {
        Sql filter = Sql.of("");
        if (ended != null) {
            filter.add(ended ? "AND t.ended_on <= ?" : "AND (t.ended_on IS NULL OR t.ended_on > ?)", today);
        }
        Sql page = Sql.of(SELECT + " WHERE 1 = 1").add(filter);
        if (after != null) {
            String position = after.get(0);
            page.add("AND t.position >= ? AND (t.position > ? OR t.id > ?)", position, position, after.get(1));
        }
        List<Stored> found = rows.list(page.add("ORDER BY t.position, t.id LIMIT " + (limit + 1)), TopicRepository::stored);
        return Slice.of(found, limit, t -> ListQuery.cursor(t.view().position(), t.id()), rows.countUpTo(Slice.COUNTED, Sql.of("SELECT t.id FROM topic t WHERE 1 = 1").add(filter))).map(Stored::view);
    }

    Optional<Stored> find(String code) {
        return rows.one(Sql.of(SELECT + " WHERE t.code = ?", Sql.ascii(code)), TopicRepository::stored);
    }

    Stored locked(String code) {
        return rows.one(Sql.of(SELECT + " WHERE t.code = ? FOR UPDATE", Sql.ascii(code)), TopicRepository::stored).orElseThrow(DomainError::notFound);
    }

    int lastPosition() {
        return rows.one(Sql.of("SELECT COALESCE(MAX(position), 0) AS n FROM topic"), row -> row.small("n")).orElse(0);
    }

    void insert(String code, TopicTerms t) {
        rows.insert(Sql.of("INSERT INTO topic (code, name_id, name_en, position) VALUES (?, ?, ?, ?)", code, t.nameId(), t.nameEn(), t.position()));
    }

    void update(Stored was, TopicTerms t, LocalDate ended) {
        Sql sql = Sql.of("UPDATE topic SET name_id = ?, name_en = ?, position = ?, ended_on = ?, version = version + 1 WHERE id = ? AND version = ?",
                t.nameId(), t.nameEn(), t.position(), ended, was.id(), was.view().version());
        DomainError.requireChanged(rows.update(sql));
    }

    private static Stored stored(Row row) {
        return new Stored(row.number("id"), new TopicView(row.text("code"), row.text("name_id"), row.text("name_en"), row.small("position"), row.day("ended_on"), row.number("version")));
    }
}
