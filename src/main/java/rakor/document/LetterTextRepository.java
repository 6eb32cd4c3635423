package rakor.document;

import jakarta.inject.Singleton;
import rakor.common.DomainError;
import rakor.database.Rows;
import rakor.database.Sql;

/** The row of the invitation's texts. A text nobody chose is NULL, one that shall not be there is empty. */
@Singleton
class LetterTextRepository {
    static final long INVITATION = 1;
    private static final String SELECT = "SELECT t.opening, t.closing, t.contact, t.notes, t.version FROM letter_text t WHERE t.id = ?";
    private final Rows rows;

    LetterTextRepository(Rows rows) {
        this.rows = rows;
    }

    /** @param texts with nulls where the shipped text stands */
    record Stored(LetterTexts texts, long version) {}

    Stored read() {
        return read(Sql.of(SELECT, INVITATION));
    }

    Stored locked() {
        return read(Sql.of(SELECT + " FOR UPDATE", INVITATION));
    }

    private Stored read(Sql sql) {
        return rows.one(sql, row -> new Stored(new LetterTexts(row.text("opening"), row.text("closing"), row.text("contact"), row.text("notes")), row.number("version"))).orElseThrow();
    }

    void update(Stored was, LetterTexts to) {
        DomainError.requireChanged(rows.update(Sql.of("UPDATE letter_text SET opening = ?, closing = ?, contact = ?, notes = ?, version = version + 1 WHERE id = ? AND version = ?",
                to.opening(), to.closing(), to.contact(), to.notes(), INVITATION, was.version())));
    }
}
