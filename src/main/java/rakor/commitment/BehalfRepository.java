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
    private static final String ALL = "SELECT b.*, w.statement, w.owner_post_id, w.measure_indicator, w.measure_quantity, w.measure_unit, w.measure_direction, w.done_when, w.condition_text"
            + " FROM commitment_behalf b JOIN commitment_wording w ON w.commitment_id = b.commitment_id AND w.number = b.wording WHERE b.commitment_id IN";
    private final Rows rows;

    BehalfRepository(Rows rows) {
        this.rows = rows;
    }

    /** Of what the commitment says now. */
    public int wording(long commitment) {
        return rows.one(Sql.of("SELECT wording FROM commitment_period WHERE commitment_id = ? AND valid_to = ? AND known_to = ?", commitment, PeriodRepository.ALWAYS, PeriodRepository.STILL), row -> row.small("wording")).orElseThrow();
    }

    /**
     * Whoever records has won the commitment's version, so nobody else numbers one of it now.
     *
     * @param wording the number of what it said before
     */
    public void insert(Commitment was, int wording, CommitmentMove move, long organization, Act act) {
        int number = rows.one(Sql.of("SELECT COALESCE(MAX(number), 0) AS n FROM commitment_behalf WHERE commitment_id = ? FOR UPDATE", was.id()), row -> row.small("n")).orElse(0) + 1;
        Completion done = was.course().completion();
        rows.update(Sql.of("INSERT INTO commitment_behalf (commitment_id, number, move, organization_id, said_by, said_on, document, account_id, recorded_on, completed_on, reporter_id, verified_quantity,"
                + " came_from, wording, due_date, on_behalf)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", was.id(), number, move.noun(), organization, act.onBehalf().saidBy(), act.onBehalf().on(), act.onBehalf().document(), act.account(), act.today(),
                done.on(), done.reporter(), done.verified(), was.status(), wording, was.wording().dueDate(), String.join(",", was.course().onBehalf())));
    }

    /** With it goes what was declared later, for that was built on it. */
    public void dispute(long commitment, int number, LocalDate on) {
        rows.update(Sql.of("UPDATE commitment_behalf SET disputed_on = ? WHERE commitment_id = ? AND number >= ? AND disputed_on IS NULL AND move <> ?", on, commitment, number, CommitmentMove.PROGRESS_REPORT.noun()));
    }

    /** Whether a party ever disputed what was recorded for it. */
    public boolean disputed(long commitment) {
        return rows.any(Sql.of("SELECT 1 FROM commitment_behalf WHERE commitment_id = ? AND disputed_on IS NOT NULL LIMIT 1", commitment));
    }

    /** By commitment, the oldest first, what was disputed too. */
    Map<Long, List<Behalf>> of(Collection<Long> commitments) {
        Map<Long, List<Behalf>> found = new HashMap<>();
        if (!commitments.isEmpty()) {
            rows.list(Sql.of("").in(ALL, commitments).add("ORDER BY b.commitment_id, b.number"),
                    row -> found.computeIfAbsent(row.number("commitment_id"), id -> new ArrayList<>()).add(read(row)));
        }
        return found;
    }

    private static Behalf read(Row row) {
        OnBehalf said = new OnBehalf(row.text("said_by"), row.day("said_on"), row.text("document"));
        Completion done = new Completion(row.day("completed_on"), row.number("reporter_id"), MeasureReader.plain(row.decimal("verified_quantity")));
        Behalf.Stood terms = new Behalf.Stood(row.text("statement"), row.number("owner_post_id"), CommitmentRows.measure(row), row.text("done_when"), row.day("due_date"), row.text("condition_text"));
        Behalf.Before before = new Behalf.Before(row.of(CommitmentStatus.class, "came_from"), CommitmentRows.marks(row), done, terms);
        return new Behalf(row.small("number"), CommitmentMove.of(row.text("move")).orElseThrow(), before, row.number("organization_id"), said, row.number("account_id"), row.day("recorded_on"), row.day("disputed_on"));
    }
}
