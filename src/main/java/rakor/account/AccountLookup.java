package rakor.account;

import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.util.Optional;
import rakor.database.Rows;
import rakor.database.Sql;

/** What other rooms ask of the accounts people have. */
@Singleton
public class AccountLookup {
    private final Rows rows;

    AccountLookup(Rows rows) {
        this.rows = rows;
    }

    /** The language of a person's living account; empty without one. */
    @ReadOnly
    public Optional<String> language(long person) {
        return rows.one(Sql.of("SELECT a.language FROM account a WHERE a.person_id = ? AND a.ended_at IS NULL ORDER BY a.username LIMIT 1", person), row -> row.text("language"));
    }
}
