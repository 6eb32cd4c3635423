package rakor.minutes.paper;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import rakor.common.DomainError;
import rakor.common.Sha256;
import rakor.database.Row;
import rakor.database.Rows;
import rakor.database.Sql;
import rakor.minutes.Copy;
import rakor.minutes.CopyKind;
import rakor.minutes.IssuedCopies;

/** Keeps the files of sealed versions. What a file holds is written once. */
@Singleton
class CopyRepository implements IssuedCopies {
    private static final String WITHOUT_FILE = "SELECT c.kind, c.copy, c.named, c.made_at, c.made_by, c.hash, c.size, c.withdrawn FROM minutes_copy c WHERE c.meeting_id = ? AND c.number = ?";
    private final Rows rows;

    CopyRepository(Rows rows) {
        this.rows = rows;
    }

    /** The key of one. */
    record Place(long meeting, int version, CopyKind kind, int number) {}

    /** A file as it is kept. */
    record Kept(byte[] content, String hash) {
        static Kept of(byte[] content) {
            return new Kept(content, Sha256.of(content));
        }

        /** @throws DomainError of kind CONFLICT when it is no longer what was printed or attached */
        byte[] sound() {
            if (!Sha256.of(content).equals(hash)) {
                throw DomainError.conflict("document.error.unsound");
            }
            return content;
        }
    }

    @Override
    public List<Copy> of(long meeting, int version) {
        return rows.list(Sql.of(WITHOUT_FILE + " ORDER BY c.kind, c.copy", meeting, version), CopyRepository::read);
    }

    Optional<Copy> find(Place at) {
        return rows.one(Sql.of(WITHOUT_FILE + " AND c.kind = ? AND c.copy = ?", at.meeting(), at.version(), at.kind(), at.number()), CopyRepository::read);
    }

    /** Empty while it was not printed. */
    Optional<Kept> kept(Place at) {
        Sql sql = Sql.of("SELECT c.content, c.hash FROM minutes_copy c WHERE c.meeting_id = ? AND c.number = ? AND c.kind = ? AND c.copy = ? AND c.content IS NOT NULL", at.meeting(), at.version(), at.kind(), at.number());
        return rows.one(sql, row -> new Kept(row.bytes("content"), row.text("hash")));
    }

    void insert(Place at, String named, Instant madeAt, String madeBy) {
        rows.update(Sql.of("INSERT INTO minutes_copy (meeting_id, number, kind, copy, named, made_at, made_by) VALUES (?, ?, ?, ?, ?, ?, ?)", at.meeting(), at.version(), at.kind(), at.number(), named, madeAt, madeBy));
    }

    /** @return false where a file is kept already */
    boolean fill(Place at, Kept file) {
        return rows.update(Sql.of("UPDATE minutes_copy SET content = ?, hash = ?, size = ? WHERE meeting_id = ? AND number = ? AND kind = ? AND copy = ? AND hash IS NULL",
                file.content(), file.hash(), file.content().length, at.meeting(), at.version(), at.kind(), at.number())) == 1;
    }

    void withdraw(Place at, String why) {
        rows.update(Sql.of("UPDATE minutes_copy SET content = NULL, withdrawn = ? WHERE meeting_id = ? AND number = ? AND kind = ? AND copy = ?", why, at.meeting(), at.version(), at.kind(), at.number()));
    }

    /** A file that is no longer what its hash says, or whose hash the history does not know. */
    record Damage(String meeting, int version, CopyKind kind, int number) {}

    private static final String CHANGED = "(c.content IS NOT NULL AND UNHEX(c.hash) <> UNHEX(SHA2(c.content, 256)))";
    private static final String UNTOLD = "NOT EXISTS (SELECT 1 FROM history h WHERE h.record = 'meeting' AND h.record_id = c.meeting_id AND h.move IN ('printing', 'attachment') AND h.facts LIKE CONCAT('%', c.hash, '%'))";

    List<Damage> damages() {
        return rows.list(Sql.of("SELECT m.code, c.number, c.kind, c.copy FROM minutes_copy c JOIN meeting m ON m.id = c.meeting_id WHERE c.hash IS NOT NULL AND (" + CHANGED + " OR " + UNTOLD + ") ORDER BY c.meeting_id, c.number, c.kind, c.copy"),
                row -> new Damage(row.text("code"), row.small("number"), row.of(CopyKind.class, "kind"), row.small("copy")));
    }

    private static Copy read(Row row) {
        return new Copy(row.of(CopyKind.class, "kind"), row.small("copy"), row.text("named"), row.instant("made_at"), row.text("made_by"), row.text("hash"), row.small("size"), row.text("withdrawn"));
    }
}
