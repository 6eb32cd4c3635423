package rakor.history;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Map;
import rakor.common.Actor;
import rakor.common.RegencyClock;
import rakor.database.DatabaseError;
import rakor.database.Rows;
import rakor.database.Sql;

/** Who did what, when, from, to and why: one row a change, written in the change's own transaction and chained to the record's row before it. */
@Singleton
public class History {
    private final Rows rows;
    private final RegencyClock clock;

    History(Rows rows, RegencyClock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * @param record the record's table and key, and the code people know it by
     * @param move   what was done, as a noun: {@code recording}, {@code correction}, {@code holding}
     * @param facts  what it says now; for a change each value as {@code {"from": …, "to": …}}
     * @param reason in the person's words; null where none is asked
     */
    public void write(Actor actor, Subject record, String move, Map<String, ?> facts, String reason) {
        Link last = rows.one(Sql.of("SELECT seq, hash FROM history WHERE record = ? AND record_id = ? ORDER BY seq DESC LIMIT 1", record.table(), record.id()),
                row -> new Link(row.number("seq"), row.text("hash"))).orElse(new Link(0, HistoryRow.BEGINNING));
        Instant at = clock.now();
        Long account = actor.accountId() == 0 ? null : actor.accountId();
        HistoryRow row = new HistoryRow(record.table(), record.id(), last.seq() + 1, record.code(), at, account, actor.name(), move, Facts.text(facts), reason, last.hash());
        insert(row);
    }

    private void insert(HistoryRow row) {
        try {
            rows.insert(Sql.of("INSERT INTO history (record, record_id, seq, record_code, at, account_id, account_name, move, facts, reason, previous_hash, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    row.record(), row.recordId(), row.seq(), row.recordCode(), row.at(), row.accountId(), row.accountName(), row.move(), row.facts(), row.reason(), row.previousHash(), row.hash()));
        } catch (DatabaseError e) {
            // somebody else wrote about the same record meanwhile: what this use case read is no longer true, so it begins again
            throw DatabaseError.duplicate(e) ? DatabaseError.overtaken(e) : e;
        }
    }

    private record Link(long seq, String hash) {}
}
