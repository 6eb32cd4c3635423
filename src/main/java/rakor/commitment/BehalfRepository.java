package rakor.commitment;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import rakor.database.Row;
import rakor.database.Rows;
import rakor.database.Sql;

/** Keeps what was recorded on behalf of parties that could not speak for themselves. */
@Singleton
public class BehalfRepository {
    private final Rows rows;

    BehalfRepository(Rows rows) {
        this.rows = rows;
    }

    /** Whoever records has won the commitment's version, so nobody else numbers one of it now. */
    public void insert(Commitment was, CommitmentMove move, long organization, Act act) {
        int number = rows.one(Sql.of("SELECT COALESCE(MAX(number), 0) AS n FROM commitment_behalf WHERE commitment_id = ? FOR UPDATE", was.id()), row -> row.small("n")).orElse(0) + 1;
        Completion done = was.course().completion();
        rows.update(Sql.of("INSERT INTO commitment_behalf (commitment_id, number, move, organization_id, said_by, said_on, document, account_id, recorded_on, completed_on, reporter_id, verified_quantity)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", was.id(), number, move.noun(), organization, act.onBehalf().saidBy(), act.onBehalf().on(), act.onBehalf().document(), act.account(), act.today(),
                done.on(), done.reporter(), done.verified()));
    }

    public void dispute(long commitment, int number, LocalDate on) {
        rows.update(Sql.of("UPDATE commitment_behalf SET disputed_on = ? WHERE commitment_id = ? AND number = ?", on, commitment, number));
    }

    /** Whether a party ever disputed what was recorded for it. */
    public boolean disputed(long commitment) {
        return rows.any(Sql.of("SELECT 1 FROM commitment_behalf WHERE commitment_id = ? AND disputed_on IS NOT NULL LIMIT 1", commitment));
    }

    /** By commitment, the oldest first; without what was disputed. */
    Map<Long, List<Behalf>> standing(Collection<Long> commitments) {
        Map<Long, List<Behalf>> found = new HashMap<>();
        if (!commitments.isEmpty()) {
            rows.list(Sql.of("").in("SELECT * FROM commitment_behalf WHERE commitment_id IN", commitments).add("AND disputed_on IS NULL ORDER BY commitment_id, number"),
                    row -> found.computeIfAbsent(row.number("commitment_id"), id -> new ArrayList<>()).add(read(row)));
        }
        return found;
    }

    private static Behalf read(Row row) {
        OnBehalf said = new OnBehalf(row.text("said_by"), row.day("said_on"), row.text("document"));
        Completion done = new Completion(row.day("completed_on"), row.number("reporter_id"), MeasureReader.plain(row.decimal("verified_quantity")));
        return new Behalf(row.small("number"), CommitmentMove.of(row.text("move")).orElseThrow(), done, row.number("organization_id"), said, row.number("account_id"), row.day("recorded_on"), row.day("disputed_on"));
    }
}
