package rakor.commitment;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import rakor.database.Row;
import rakor.database.Rows;
import rakor.database.Sql;

/** Keeps what one side asked of the other, and what became of it. */
@Singleton
public class RequestRepository {
    private final Rows rows;

    RequestRepository(Rows rows) {
        this.rows = rows;
    }

    /** Whoever asks has won the commitment's version, so nobody else numbers a request of it now. */
    public int next(long commitment) {
        return rows.one(Sql.of("SELECT COALESCE(MAX(number), 0) AS n FROM commitment_request WHERE commitment_id = ? FOR UPDATE", commitment), row -> row.small("n")).orElse(0) + 1;
    }

    public void insert(long commitment, Request it, Instant at) {
        Offer terms = it.terms() == null ? new Offer(null, null, null, null, null, null) : it.terms();
        Measure measure = terms.measure() == null ? new Measure(null, null, null, null) : terms.measure();
        rows.update(Sql.of("INSERT INTO commitment_request (commitment_id, number, kind, asked_by, account_id, asked_on, asked_at, reason_code, reason, other_id,"
                + " statement, measure_indicator, measure_quantity, measure_unit, measure_direction, done_when, due_date, condition_text) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .with(Arrays.asList(commitment, it.number(), it.kind(), it.side(), it.account(), it.askedOn(), at, it.code(), it.reason(), it.other(),
                        terms.statement(), measure.indicator(), measure.quantity(), measure.unit(), measure.direction(), terms.doneWhen(), terms.dueDate(), terms.condition())));
    }

    public void answer(long commitment, int number, Request.Answer answer) {
        rows.update(Sql.of("UPDATE commitment_request SET agreed = ?, answer = ?, answered_on = ? WHERE commitment_id = ? AND number = ?", answer.agreed(), answer.reason(), answer.on(), commitment, number));
    }

    public void decide(long commitment, int number, Request.Outcome outcome, Long decider) {
        rows.update(Sql.of("UPDATE commitment_request SET outcome = ?, outcome_reason = ?, decided_on = ?, decider_id = ? WHERE commitment_id = ? AND number = ?",
                outcome.is(), outcome.reason(), outcome.on(), decider, commitment, number));
    }

    /** Overtaken, unless somebody decided it. */
    public void lapse(long commitment, int number, LocalDate on) {
        rows.update(Sql.of("UPDATE commitment_request SET outcome = 'LAPSED', decided_on = ? WHERE commitment_id = ? AND number = ? AND outcome = 'OPEN'", on, commitment, number));
    }

    Map<Long, List<Request>> open(Collection<Long> commitments) {
        Map<Long, List<Request>> found = new HashMap<>();
        if (!commitments.isEmpty()) {
            rows.list(Sql.of("").in("SELECT * FROM commitment_request WHERE commitment_id IN", commitments).add("AND outcome = 'OPEN' ORDER BY commitment_id, number"),
                    row -> found.computeIfAbsent(row.number("commitment_id"), id -> new ArrayList<>()).add(read(row)));
        }
        return found;
    }

    /** All that were ever asked, the latest first. */
    List<Request> of(long commitment) {
        return rows.list(Sql.of("SELECT * FROM commitment_request WHERE commitment_id = ? ORDER BY number DESC LIMIT 100", commitment), RequestRepository::read);
    }

    private static Request read(Row row) {
        RequestKind kind = row.of(RequestKind.class, "kind");
        Request.Answer answer = row.day("answered_on") == null ? null : new Request.Answer(row.flag("agreed"), row.text("answer"), row.day("answered_on"));
        Request.Outcome outcome = new Request.Outcome(row.of(RequestOutcome.class, "outcome"), row.day("decided_on"), row.text("outcome_reason"));
        return new Request(row.small("number"), kind, row.of(RequestSide.class, "asked_by"), row.number("account_id"), row.day("asked_on"), row.of(RequestReason.class, "reason_code"), row.text("reason"),
                row.number("other_id"), kind == RequestKind.AMENDMENT ? OfferRepository.offer(row) : null, answer, outcome);
    }
}
