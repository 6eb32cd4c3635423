package rakor.account;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import rakor.database.Rows;
import rakor.database.Sql;

@Singleton
class SessionRepository {
    private static final Duration LONGEST = Duration.ofHours(12);
    private final Rows rows;

    SessionRepository(Rows rows) {
        this.rows = rows;
    }

    /** A living account as sign-in needs it. */
    record Credential(long id, String username, String hash) {}

    Optional<Credential> credential(String username) {
        return rows.one(Sql.of("SELECT id, username, password_hash FROM account WHERE username = ? AND ended_at IS NULL", username),
                row -> new Credential(row.number("id"), row.text("username"), row.text("password_hash")));
    }

    void open(String id, long account, Instant now, String refreshHash, String device) {
        rows.update(Sql.of("INSERT INTO session (id, account_id, created_at, renewed_at, expires_at, refresh_hash, device) VALUES (?, ?, ?, ?, ?, ?, ?)", id, account, now, now, now.plus(LONGEST), refreshHash, device));
    }

    /** Remembers the day on which somebody first signed in. */
    void firstOf(long account, LocalDate day) {
        rows.update(Sql.of("UPDATE account SET first_sign_in_on = ? WHERE id = ? AND first_sign_in_on IS NULL", day, account));
    }

    /** @return the username, or nothing when the secret is not the session's present one or the session does not live */
    Optional<String> renew(String id, String oldHash, String newHash, Instant now) {
        int renewed = rows.update(Sql.of("UPDATE session SET refresh_hash = ?, renewed_at = ? WHERE id = ? AND refresh_hash = ? AND ended_at IS NULL AND expires_at > ?", newHash, now, id, oldHash, now));
        return renewed == 0 ? Optional.empty()
                : rows.one(Sql.of("SELECT a.username FROM session s JOIN account a ON a.id = s.account_id WHERE s.id = ? AND a.ended_at IS NULL", id), row -> row.text("username"));
    }

    void end(String id, Instant now) {
        rows.update(Sql.of("UPDATE session SET ended_at = ? WHERE id = ? AND ended_at IS NULL", now, id));
    }

    /** Ends the account's sessions, all but {@code kept} where that is not null. */
    void endOf(long account, String kept, Instant now) {
        rows.update(Sql.of("UPDATE session SET ended_at = ? WHERE account_id = ? AND ended_at IS NULL", now, account).given(kept, "AND id <> ?"));
    }

    void forgetExpired(Instant before) {
        rows.update(Sql.of("DELETE FROM session WHERE expires_at < ? LIMIT 100", before));
    }

    void rehash(long account, String hash) {
        rows.update(Sql.of("UPDATE account SET password_hash = ? WHERE id = ?", hash, account));
    }
}
