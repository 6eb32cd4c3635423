package rakor.history;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import rakor.database.Rows;
import rakor.database.Sql;

/** The seals, the rows that have none yet, and the claim of who seals. */
@Singleton
class SealRepository {
    private static final String CLAIM = "history-seal";
    private static final String NO_SEAL = "NOT EXISTS (SELECT 1 FROM history_seal s WHERE s.history_id = h.id)";
    private final Rows rows;

    SealRepository(Rows rows) {
        this.rows = rows;
    }

    /** Takes or keeps the claim, and holds its row until the transaction ends, so that nobody else seals meanwhile. */
    boolean claimed(String by, Instant now, Instant until) {
        Sql take = Sql.of("UPDATE job_claim SET claimed_by = ?, until_at = ? WHERE name = ? AND (claimed_by = ? OR until_at <= ?)", by, until, CLAIM, by, now);
        return rows.update(take) == 1 || rows.update(Sql.of("INSERT IGNORE INTO job_claim (name, claimed_by, until_at) VALUES (?, ?, ?)", CLAIM, by, until)) == 1;
    }

    Seal last() {
        return rows.one(
                        Sql.of("SELECT number, history_id, sealed_at, hash FROM history_seal ORDER BY number DESC LIMIT 1"),
                        row -> new Seal(row.number("number"), row.number("history_id"), row.instant("sealed_at"), row.text("hash")))
                .orElse(Seal.NONE);
    }

    /** When the row that was sealed last had been written; null when nothing is sealed, or that row is gone. */
    Instant lastRowAt() {
        return rows.one(Sql.of("SELECT h.at FROM history_seal s JOIN history h ON h.id = s.history_id ORDER BY s.number DESC LIMIT 1"), row -> row.instant("at")).orElse(null);
    }

    /** Rows without a seal whose key lies beyond {@code after}, lowest key first. */
    List<Unsealed> beyond(long after, int most) {
        return unsealed(Sql.of("h.id > ?", after), most);
    }

    /** Rows without a seal that were written at or after {@code since}. */
    List<Unsealed> since(Instant since, int most) {
        return unsealed(Sql.of("h.at >= ?", since), most);
    }

    private List<Unsealed> unsealed(Sql condition, int most) {
        Sql sql = Sql.of("SELECT h.id, h.hash FROM history h WHERE").add(condition).add("AND " + NO_SEAL + " ORDER BY h.id LIMIT " + most);
        return rows.list(sql, row -> new Unsealed(row.number("id"), row.text("hash")));
    }

    int countSince(Instant since, int bound) {
        return rows.countUpTo(bound, Sql.of("SELECT 1 FROM history h WHERE h.at >= ? AND " + NO_SEAL, since));
    }

    void insert(List<Seal> seals) {
        List<Object> values = new ArrayList<>();
        seals.forEach(seal -> values.addAll(List.of(seal.number(), seal.historyId(), seal.hash(), seal.at())));
        String places = "(?, ?, ?, ?)" + ", (?, ?, ?, ?)".repeat(seals.size() - 1);
        rows.update(Sql.of("INSERT INTO history_seal (number, history_id, hash, sealed_at) VALUES " + places, values.toArray()));
    }

    record Unsealed(long id, String hash) {}
}
