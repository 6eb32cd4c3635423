package rakor.document;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import rakor.common.DomainError;
import rakor.database.Row;
import rakor.database.Rows;
import rakor.database.Sql;

/** The rows of letterheads, by the key of their office; the one for all others has {@link #ALL}. */
@Singleton
class LetterheadRepository {
    static final long ALL = 0;
    private static final String SELECT = "SELECT l.office, l.picture, l.line1, l.line2, l.line3, l.version FROM letterhead l";
    private final Rows rows;

    LetterheadRepository(Rows rows) {
        this.rows = rows;
    }

    /** A letterhead as it is kept; {@code picture} may be null. */
    record Stored(long office, byte[] picture, LetterheadTerms terms, long version) {}

    /** Offices that have their own. */
    List<Long> offices() {
        return rows.list(Sql.of("SELECT l.office FROM letterhead l WHERE l.office <> ? ORDER BY l.office", ALL), row -> row.number("office"));
    }

    Optional<Stored> find(long office) {
        return rows.one(Sql.of(SELECT + " WHERE l.office = ?", office), LetterheadRepository::stored);
    }

    Optional<Stored> locked(long office) {
        return rows.one(Sql.of(SELECT + " WHERE l.office = ? FOR UPDATE", office), LetterheadRepository::stored);
    }

    /** The office's own, else the one for all. */
    Optional<Stored> of(long office) {
        return rows.one(Sql.of(SELECT + " WHERE l.office IN (?, ?) ORDER BY l.office DESC LIMIT 1", ALL, office), LetterheadRepository::stored);
    }

    void insert(long office, LetterheadTerms t, byte[] picture) {
        rows.insert(Sql.of("INSERT INTO letterhead (office, picture, line1, line2, line3) VALUES (?, ?, ?, ?, ?)", office, picture, t.line1(), t.line2(), t.line3()));
    }

    void update(Stored was, LetterheadTerms t, byte[] picture) {
        DomainError.requireChanged(rows.update(Sql.of("UPDATE letterhead SET picture = ?, line1 = ?, line2 = ?, line3 = ?, version = version + 1 WHERE office = ? AND version = ?",
                picture, t.line1(), t.line2(), t.line3(), was.office(), was.version())));
    }

    void remove(Stored was) {
        DomainError.requireChanged(rows.update(Sql.of("DELETE FROM letterhead WHERE office = ? AND version = ?", was.office(), was.version())));
    }

    private static Stored stored(Row row) {
        return new Stored(row.number("office"), row.bytes("picture"), new LetterheadTerms(row.text("line1"), row.text("line2"), row.text("line3"), null, false), row.number("version"));
    }
}
