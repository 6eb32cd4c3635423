package rakor.commitment;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import rakor.database.Row;
import rakor.database.Rows;
import rakor.database.Sql;

/** Keeps every offer an owner ever made; the last one is what a countered commitment waits with. */
@Singleton
class OfferRepository {
    private static final String LAST = "SELECT o.* FROM commitment_offer o WHERE NOT EXISTS"
            + " (SELECT 1 FROM commitment_offer later WHERE later.commitment_id = o.commitment_id AND later.number > o.number)";
    private final Rows rows;

    OfferRepository(Rows rows) {
        this.rows = rows;
    }

    /** Whoever moves a commitment has won its version, so nobody else numbers an offer of it now. */
    void insert(long commitment, Offer offer, Instant at) {
        Measure measure = offer.measure() == null ? new Measure(null, null, null, null) : offer.measure();
        int number = rows.one(Sql.of("SELECT COUNT(*) AS n FROM commitment_offer WHERE commitment_id = ?", commitment), row -> row.small("n")).orElse(0) + 1;
        rows.update(Sql.of("INSERT INTO commitment_offer (commitment_id, number, offered_at, statement, measure_indicator, measure_quantity, measure_unit, measure_direction, done_when, due_date, condition_text, reason)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", commitment, number, at, offer.statement(), measure.indicator(), measure.quantity(), measure.unit(), measure.direction(),
                offer.doneWhen(), offer.dueDate(), offer.condition(), offer.reason()));
    }

    Map<Long, Offer> last(Collection<Long> commitments) {
        Map<Long, Offer> found = new HashMap<>();
        if (commitments.isEmpty()) {
            return found;
        }
        rows.list(Sql.of(LAST).in("AND o.commitment_id IN", commitments), row -> found.put(row.number("commitment_id"), offer(row)));
        return found;
    }

    static Offer offer(Row row) {
        return new Offer(row.text("statement"), CommitmentRows.measure(row), row.text("done_when"), row.day("due_date"), row.text("condition_text"), row.text("reason"));
    }
}
