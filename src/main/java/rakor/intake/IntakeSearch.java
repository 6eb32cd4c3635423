package rakor.intake;

import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import rakor.database.Rows;
import rakor.database.Sql;

/** What is in the base already under the names a file uses, whoever may see it: a name is taken or it is not. */
@Singleton
class IntakeSearch {
    private final Rows rows;

    IntakeSearch(Rows rows) {
        this.rows = rows;
    }

    record Taken(long id, String code, boolean discarded) {}

    Optional<Taken> meeting(String ref) {
        return rows.one(Sql.of("SELECT id, code, discarded_at FROM meeting WHERE external_ref = ?", ref), row -> new Taken(row.number("id"), row.text("code"), row.text("discarded_at") != null));
    }

    Set<String> commitments(long meeting) {
        return new HashSet<>(rows.list(Sql.of("SELECT external_ref FROM commitment WHERE meeting_id = ? AND external_ref IS NOT NULL", meeting), row -> row.text("external_ref")));
    }

    /** The territory whose regency this is, as its offices carry it: {@code Kabupaten Bekasi}. */
    Optional<String> home() {
        Sql sql = Sql.of("SELECT name FROM organization WHERE regency = TRUE AND (name LIKE 'Pemerintah Kabupaten %' OR name LIKE 'Pemerintah Kota %') ORDER BY id LIMIT 1");
        return rows.one(sql, row -> row.text("name").substring("Pemerintah ".length()));
    }
}
