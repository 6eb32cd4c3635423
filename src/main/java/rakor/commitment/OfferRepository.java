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
public class OfferRepository {
    private static final String LAST = "SELECT o.* FROM commitment_offer o WHERE NOT EXISTS"
            + " (SELECT 1 FROM commitment_offer later WHERE later.commitment_id = o.commitment_id AND later.number > o.number)";
    private final Rows rows;

    OfferRepository(Rows rows) {
        this.rows = rows;
    }

    /** Looked at what is there now, as it is for reports and requests: two who offer at once get two numbers, and the later is told that it is too late. */
    private int next(long commitment) {
        return rows.one(Sql.of("SELECT COALESCE(MAX(number), 0) AS n FROM commitment_offer WHERE commitment_id = ? FOR UPDATE", commitment), row -> row.small("n")).orElse(0) + 1;
    }

    public void insert(long commitment, Offer offer, Instant at) {
        Measure measure = offer.measure() == null ? new Measure(null, null, null, null) : offer.measure();
        rows.update(Sql.of("INSERT INTO commitment_offer (commitment_id, number, offered_at, statement, measure_indicator, measure_quantity, measure_unit, measure_direction, done_when, due_date, condition_text, reason)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", commitment, next(commitment), at, offer.statement(), measure.indicator(), measure.quantity(), measure.unit(), measure.direction(),
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
