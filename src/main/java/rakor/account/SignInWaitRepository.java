package rakor.account;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import rakor.database.Rows;
import rakor.database.Sql;

/** Failed attempts per subject (an account from unknown devices, one known device, a source), and until when it waits. */
@Singleton
class SignInWaitRepository {
    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(1);
    private final Rows rows;

    SignInWaitRepository(Rows rows) {
        this.rows = rows;
    }

    boolean waits(WaitSubject subject, Instant now) {
        return rows.any(Sql.of("SELECT 1 FROM sign_in_wait WHERE subject = ? AND until_at > ?", subject.key(), now));
    }

    void failed(WaitSubject subject, Instant now) {
        Instant old = now.minus(FORGOTTEN_AFTER);
        rows.update(Sql.of("INSERT INTO sign_in_wait (subject, failures, until_at) VALUES (?, 1, ?) ON DUPLICATE KEY UPDATE failures = CASE WHEN until_at < ? THEN 1 ELSE failures + 1 END", subject.key(), now, old));
        int failures = rows.one(Sql.of("SELECT failures FROM sign_in_wait WHERE subject = ? FOR UPDATE", subject.key()), row -> row.small("failures")).orElse(1);
        rows.update(Sql.of("UPDATE sign_in_wait SET until_at = ? WHERE subject = ?", now.plus(subject.wait(failures)), subject.key()));
    }

    void succeeded(WaitSubject subject) {
        rows.update(Sql.of("DELETE FROM sign_in_wait WHERE subject = ?", subject.key()));
    }

    void forgetOld(Instant now) {
        rows.update(Sql.of("DELETE FROM sign_in_wait WHERE until_at < ? LIMIT 1000", now.minus(FORGOTTEN_AFTER)));
    }
}
