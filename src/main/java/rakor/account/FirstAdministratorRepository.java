package rakor.account;

import jakarta.inject.Singleton;
import java.time.Instant;
import rakor.database.Rows;
import rakor.database.Sql;

/** The hash of the one-time secret. */
@Singleton
class FirstAdministratorRepository {
    private static final String NAME = "first-administrator";
    private final Rows rows;

    FirstAdministratorRepository(Rows rows) {
        this.rows = rows;
    }

    void keep(String hash, Instant now) {
        rows.update(Sql.of("INSERT INTO setting (name, value, changed_at) VALUES (?, ?, ?) ON DUPLICATE KEY UPDATE value = VALUES(value), changed_at = VALUES(changed_at)", NAME, hash, now));
    }

    boolean kept() {
        return rows.any(Sql.of("SELECT 1 FROM setting WHERE name = ?", NAME));
    }

    /** @return whether it was the secret; of two who give it at once, one gets true */
    boolean used(String hash) {
        return rows.update(Sql.of("DELETE FROM setting WHERE name = ? AND value = ?", NAME, hash)) == 1;
    }
}
