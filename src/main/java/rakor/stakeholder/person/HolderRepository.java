package rakor.stakeholder.person;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import rakor.common.DomainError;
import rakor.common.Slice;
import rakor.database.Row;
import rakor.database.Rows;
import rakor.database.Sql;
import rakor.stakeholder.Holder;
import rakor.stakeholder.HolderStatus;
import rakor.stakeholder.Named;
import rakor.web.ListQuery;

/** The rows of holders, and their lists; everyone signed in sees them all. */
@Singleton
class HolderRepository {
    private static final String SELECT = "SELECT i.id, i.code, i.post_id, t.code AS post_code, t.name AS post_name, p.code AS person_code, p.name, p.title_before, p.title_after, i.status, i.valid_from, i.valid_to, i.version"
            + " FROM incumbency i JOIN post t ON t.id = i.post_id JOIN person p ON p.id = i.person_id";
    private final Rows rows;

    HolderRepository(Rows rows) {
        this.rows = rows;
    }

    /** @param id key of the row, for its history */
    record Stored(long id, HolderView view) {}

    Optional<Stored> find(String code) {
        return rows.one(Sql.of(SELECT + " WHERE i.code = ?", Sql.ascii(code)), HolderRepository::stored);
    }

    /** Without titles, as accounts carry it. */
    Optional<String> plainName(String code) {
        return rows.one(Sql.of("SELECT p.name FROM incumbency i JOIN person p ON p.id = i.person_id WHERE i.code = ?", Sql.ascii(code)), row -> row.text("name"));
    }

    Slice<HolderView> list(HolderQuery query) {
        Sql filter = Sql.of("").given(Sql.ascii(query.post()), "AND t.code = ?").given(Sql.ascii(query.person()), "AND p.code = ?");
        if (query.on() != null) {
            filter.add("AND i.valid_from <= ? AND (i.valid_to IS NULL OR i.valid_to > ?)", query.on(), query.on());
        }
        Sql page = Sql.of(SELECT + " WHERE 1 = 1").add(filter);
        if (query.after() != null) {
            String from = query.after().get(0);
            page.add("AND i.valid_from <= ? AND (i.valid_from < ? OR i.id < ?)", from, from, query.after().get(1));
        }
        List<Stored> found = rows.list(page.add("ORDER BY i.valid_from DESC, i.id DESC LIMIT " + (query.limit() + 1)), HolderRepository::stored);
        Sql counted = Sql.of("SELECT i.id FROM incumbency i JOIN post t ON t.id = i.post_id JOIN person p ON p.id = i.person_id WHERE 1 = 1").add(filter);
        return Slice.of(found, query.limit(), s -> ListQuery.cursor(s.view().from(), s.id()), rows.countUpTo(Slice.COUNTED, counted)).map(Stored::view);
    }

    /** Who else holds a post in the same time. */
    record Overlap(String person, LocalDate from) {}

    /** Another definitive holder of the post within the time; {@code to} null is for ever. A locking read: it sees what was committed after this transaction began. */
    Optional<Overlap> definitive(long post, LocalDate from, LocalDate to, String besides) {
        Sql sql = Sql.of("SELECT p.name, i.valid_from FROM incumbency i JOIN person p ON p.id = i.person_id WHERE i.post_id = ? AND i.status = 'DEFINITIVE' AND i.code <> ? AND (i.valid_to IS NULL OR i.valid_to > ?)", post, besides, from);
        return rows.one(sql.given(to, "AND i.valid_from < ?").add("ORDER BY i.valid_from LIMIT 1 FOR UPDATE"), row -> new Overlap(row.text("name"), row.day("valid_from")));
    }

    /** Whether somebody holds the post on or after a day. */
    boolean lastingOfPost(long post, LocalDate day) {
        return rows.any(Sql.of("SELECT 1 FROM incumbency WHERE post_id = ? AND (valid_to IS NULL OR valid_to > ?)", post, day));
    }

    boolean lastingOfPerson(long person, LocalDate day) {
        return rows.any(Sql.of("SELECT 1 FROM incumbency WHERE person_id = ? AND (valid_to IS NULL OR valid_to > ?)", person, day));
    }

    void insert(String code, long post, long person, HolderTerms t) {
        rows.insert(Sql.of("INSERT INTO incumbency (code, post_id, person_id, status, valid_from, valid_to) VALUES (?, ?, ?, ?, ?, ?)", code, post, person, t.status(), t.from(), t.to()));
    }

    void update(Stored was, HolderTerms t) {
        Sql sql = Sql.of("UPDATE incumbency SET status = ?, valid_from = ?, valid_to = ?, version = version + 1 WHERE id = ? AND version = ?",
                t.status(), t.from(), t.to(), was.id(), was.view().version());
        DomainError.requireChanged(rows.update(sql));
    }

    private static Stored stored(Row row) {
        Named person = new Named(row.text("person_code"), Holder.titled(row.text("title_before"), row.text("name"), row.text("title_after")));
        HolderView view = new HolderView(row.text("code"), new Named(row.text("post_code"), row.text("post_name")), person, row.of(HolderStatus.class, "status"), row.day("valid_from"), row.day("valid_to"), row.number("version"));
        return new Stored(row.number("id"), view);
    }
}
