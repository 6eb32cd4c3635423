package rakor.history;

import jakarta.inject.Singleton;
import java.util.List;
import rakor.database.Row;
import rakor.database.Rows;
import rakor.database.Sql;

/** Reads rows and seals in order, a bounded number at a time. */
@Singleton
class ChainRepository {
    static final int PAGE = 1000;
    private final Rows rows;

    ChainRepository(Rows rows) {
        this.rows = rows;
    }

    /** The next rows by key, each with its predecessor's hash and its seal. */
    List<CheckedRow> rowsAfter(long id) {
        return rows.list(
                Sql.of("SELECT h.*, p.hash AS before_hash, s.number, s.sealed_at, s.hash AS seal_hash, c.hash AS chain_hash FROM history h")
                        .add("LEFT JOIN history p ON p.record = h.record AND p.record_id = h.record_id AND p.seq = h.seq - 1")
                        .add("LEFT JOIN history_seal s ON s.history_id = h.id LEFT JOIN history_seal c ON c.number = s.number - 1")
                        .add("WHERE h.id > ? ORDER BY h.id LIMIT " + PAGE, id),
                ChainRepository::checked);
    }

    private static CheckedRow checked(Row row) {
        Long number = row.number("number");
        Seal seal = number == null ? null : new Seal(number, row.number("id"), row.instant("sealed_at"), row.text("seal_hash"));
        return new CheckedRow(row.number("id"), historyRow(row), row.text("hash"), row.text("before_hash"), seal, row.text("chain_hash"));
    }

    static HistoryRow historyRow(Row row) {
        return new HistoryRow(row.text("record"), row.number("record_id"), row.number("seq"), row.text("record_code"), row.instant("at"), row.number("account_id"),
                row.text("account_name"), row.text("move"), row.text("facts"), row.text("reason"), row.text("previous_hash"));
    }

    /** The next seals by number. */
    List<SealedPlace> sealsAfter(long number) {
        return rows.list(
                Sql.of("SELECT s.number, s.history_id, s.hash, h.id FROM history_seal s LEFT JOIN history h ON h.id = s.history_id WHERE s.number > ? ORDER BY s.number LIMIT " + PAGE, number),
                row -> new SealedPlace(row.number("number"), row.number("history_id"), row.text("hash"), row.number("id") != null));
    }

    long lastId() {
        return rows.one(Sql.of("SELECT MAX(id) AS last FROM history"), row -> row.number("last")).orElse(0L);
    }

    long lengthOf(HistoryRow row) {
        return rows.one(Sql.of("SELECT MAX(seq) AS last FROM history WHERE record = ? AND record_id = ?", row.record(), row.recordId()), found -> found.number("last")).orElse(0L);
    }

    /** A seal, and whether the row it sealed is there. */
    record SealedPlace(long number, long historyId, String hash, boolean there) {}
}
