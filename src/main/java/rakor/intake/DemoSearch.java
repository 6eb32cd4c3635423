package rakor.intake;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import rakor.database.Rows;
import rakor.database.Sql;

/** What the demonstration must know of the base before it loads, and the one past it makes up. */
@Singleton
class DemoSearch {
    private static final String REFUSED = "demo-refused";
    private final Rows rows;

    DemoSearch(Rows rows) {
        this.rows = rows;
    }

    /** Nobody has an account and nothing was done; the rows of the migration alone are there. */
    boolean untouched() {
        return !rows.any(Sql.of("SELECT 1 FROM account LIMIT 1")) && !rows.any(Sql.of("SELECT 1 FROM meeting LIMIT 1")) && !rows.any(Sql.of("SELECT 1 FROM history LIMIT 1"));
    }

    boolean refused() {
        return rows.any(Sql.of("SELECT 1 FROM setting WHERE name = ?", REFUSED));
    }

    void refuse(Instant at) {
        rows.update(Sql.of("INSERT INTO setting (name, value, changed_at) VALUES (?, 'yes', ?) ON DUPLICATE KEY UPDATE changed_at = VALUES(changed_at)", REFUSED, at));
    }

    /** Puts the day on which minutes went out back, for the demonstration alone; nobody can do so in Rakor. */
    void circulated(String meeting, LocalDate on) {
        rows.update(Sql.of("UPDATE minutes_version SET circulated_on = ?, circulated_at = ? WHERE meeting_id = (SELECT id FROM meeting WHERE code = ?)", on, on.atTime(2, 0).toInstant(ZoneOffset.UTC), meeting));
    }

    String code(String organization) {
        return rows.one(Sql.of("SELECT code FROM organization WHERE name = ?", organization), row -> row.text("code")).orElseThrow();
    }
}
