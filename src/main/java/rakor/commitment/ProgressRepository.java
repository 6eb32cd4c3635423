package rakor.commitment;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import rakor.database.Row;
import rakor.database.Rows;
import rakor.database.Sql;

/** Keeps what was told of a commitment's progress. A report is never changed; a later one corrects it. */
@Singleton
public class ProgressRepository {
    /** A page shows at most so many. */
    static final int MOST = 100;
    private static final String LAST = "AND NOT EXISTS (SELECT 1 FROM commitment_report later WHERE later.commitment_id = r.commitment_id"
            + " AND (later.reported_on > r.reported_on OR later.reported_on = r.reported_on AND later.number > r.number))";
    private final Rows rows;

    ProgressRepository(Rows rows) {
        this.rows = rows;
    }

    /** Whoever reports has won the commitment's version, so nobody else numbers a report of it now. */
    public int next(long commitment) {
        return rows.one(Sql.of("SELECT COALESCE(MAX(number), 0) AS n FROM commitment_report WHERE commitment_id = ? FOR UPDATE", commitment), row -> row.small("n")).orElse(0) + 1;
    }

    public void insert(long commitment, long account, Progress it, Instant at) {
        rows.update(Sql.of("INSERT INTO commitment_report (commitment_id, number, account_id, organization_id, observation, reported_on, recorded_at, statement, quantity, percent, obstacle, blocked_by_id, blocked_reason)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)").with(Arrays.asList(commitment, it.number(), account, it.organization(), it.observation(), it.on(), at, it.statement(), it.quantity(), it.percent(),
                        it.obstacle(), it.blockedBy() == null ? null : it.blockedBy().by(), it.blockedBy() == null ? null : it.blockedBy().reason())));
    }

    /** Answers the last claim that was not answered. */
    public void answer(long commitment, boolean confirmed, String words, LocalDate on) {
        rows.update(Sql.of("UPDATE commitment_report SET blockage_confirmed = ?, blockage_answer = ?, blockage_answered_on = ?"
                + " WHERE commitment_id = ? AND blocked_by_id IS NOT NULL AND blockage_confirmed IS NULL ORDER BY number DESC LIMIT 1", confirmed, words, on, commitment));
    }

    /** The latest first. */
    public List<Progress> of(long commitment) {
        return rows.list(Sql.of("SELECT r.* FROM commitment_report r WHERE r.commitment_id = ? ORDER BY r.reported_on DESC, r.number DESC LIMIT " + MOST, commitment), ProgressRepository::read);
    }

    /** The last of each. */
    Map<Long, Progress> last(Collection<Long> commitments) {
        Map<Long, Progress> found = new HashMap<>();
        if (!commitments.isEmpty()) {
            rows.list(Sql.of("").in("SELECT r.* FROM commitment_report r WHERE r.commitment_id IN", commitments).add(LAST), row -> found.put(row.number("commitment_id"), read(row)));
        }
        return found;
    }

    private static Progress read(Row row) {
        Boolean confirmed = row.small("blockage_confirmed") == null ? null : row.flag("blockage_confirmed");
        Progress.Claim claim = row.number("blocked_by_id") == null ? null : new Progress.Claim(row.number("blocked_by_id"), row.text("blocked_reason"), confirmed, row.text("blockage_answer"));
        return new Progress(row.small("number"), row.flag("observation"), row.number("organization_id"), row.day("reported_on"), row.text("statement"),
                MeasureReader.plain(row.decimal("quantity")), row.small("percent"), row.text("obstacle"), claim);
    }
}
