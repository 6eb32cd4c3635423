package rakor.web;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import rakor.database.Rows;
import rakor.database.Sql;

/** The requests that carried a key: claimed while they run, with their answer once they are done. */
@Singleton
class IdempotencyRepository {
    private static final String THIS = "account_id = ? AND route = ? AND idem_key = ?";
    private final Rows rows;

    IdempotencyRepository(Rows rows) {
        this.rows = rows;
    }

    boolean insert(IdempotencyService.Claim claim) {
        return rows.update(Sql.of("INSERT IGNORE INTO idempotency (account_id, route, idem_key, body_hash, claimed_at) VALUES (?, ?, ?, ?, ?)",
                claim.account(), claim.route(), claim.key(), claim.bodyHash(), claim.at())) == 1;
    }

    Optional<Kept> find(IdempotencyService.Claim claim) {
        return rows.one(Sql.of("SELECT body_hash, claimed_at, status, location, etag, answer FROM idempotency WHERE " + THIS + " FOR UPDATE", claim.account(), claim.route(), claim.key()),
                row -> new Kept(row.text("body_hash"), row.instant("claimed_at"), row.small("status"), new IdempotencyService.Answer(row.small("status"), row.text("location"), row.text("etag"), row.text("answer"))));
    }

    /** Takes a claim over that expired, or whose holder died. */
    void takeOver(IdempotencyService.Claim claim) {
        rows.update(Sql.of("UPDATE idempotency SET body_hash = ?, claimed_at = ?, status = NULL, location = NULL, etag = NULL, answer = NULL WHERE " + THIS,
                claim.bodyHash(), claim.at(), claim.account(), claim.route(), claim.key()));
    }

    void answer(IdempotencyService.Claim claim, IdempotencyService.Answer answer) {
        rows.update(Sql.of("UPDATE idempotency SET status = ?, location = ?, etag = ?, answer = ? WHERE " + THIS,
                answer.status(), answer.location(), answer.etag(), answer.body(), claim.account(), claim.route(), claim.key()));
    }

    void release(IdempotencyService.Claim claim) {
        rows.update(Sql.of("DELETE FROM idempotency WHERE " + THIS + " AND status IS NULL", claim.account(), claim.route(), claim.key()));
    }

    int purge(Instant before) {
        return rows.update(Sql.of("DELETE FROM idempotency WHERE claimed_at < ? LIMIT 1000", before));
    }

    /** @param status null while the request runs */
    record Kept(String bodyHash, Instant claimedAt, Integer status, IdempotencyService.Answer answer) {}
}
