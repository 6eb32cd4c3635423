package rakor.history;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Map;
import rakor.common.Actor;
import rakor.database.Row;
import rakor.database.Rows;
import rakor.database.Sql;

/** What the tests of this room write, and how they tamper with it. */
@Singleton
class Ledger {
    private final History history;
    private final Rows rows;

    Ledger(History history, Rows rows) {
        this.history = history;
        this.rows = rows;
    }

    /** Writes {@code moves} about one record, each in its own transaction's worth. */
    @Transactional
    void write(long record, String... moves) {
        write(Actor.system(), record, moves);
    }

    @Transactional
    void write(Actor actor, long record, String... moves) {
        for (String move : moves) {
            history.write(actor, new Subject("meeting", record, "R-2025-000" + record), move, Map.of("title", "Rakor \"" + move + "\""), null);
        }
    }

    /** Nobody's way in but an intruder's. */
    @Transactional
    int tamper(String sql, Object... values) {
        return rows.update(Sql.of(sql, values));
    }

    @Transactional
    void empty() {
        rows.update(Sql.of("DELETE FROM history_seal"));
        rows.update(Sql.of("DELETE FROM history"));
        rows.update(Sql.of("DELETE FROM job_claim"));
    }

    @Transactional
    long key(long record, long seq) {
        return number("SELECT id AS n FROM history WHERE record = 'meeting' AND record_id = ? AND seq = ?", record, seq);
    }

    @Transactional
    long number(String sql, Object... values) {
        return rows.one(Sql.of(sql, values), row -> row.number("n")).orElse(0L);
    }

    @Transactional
    <T> T one(String sql, java.util.function.Function<Row, T> reader) {
        return rows.one(Sql.of(sql), reader).orElseThrow();
    }
}
