package rakor.database;

import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import rakor.common.DomainError;

/** Use cases that meet the troubles a transaction is run again for. */
@Singleton
class Rivals {
    private final Rows rows;
    private final Rival rival;
    final AtomicInteger runs = new AtomicInteger();

    Rivals(Rows rows, Rival rival) {
        this.rows = rows;
        this.rival = rival;
    }

    @Transactional
    void prepare() {
        runs.set(0);
        for (String name : new String[] {"left", "right"}) {
            rows.update(Sql.of("INSERT INTO setting (name, value, changed_at) VALUES (?, '0', ?) ON DUPLICATE KEY UPDATE value = VALUES(value)", name, Instant.EPOCH));
        }
    }

    /** Two of these, called with the names in opposite order, deadlock. */
    @Transactional
    void add(String first, String second, CyclicBarrier bothHoldOne) {
        runs.incrementAndGet();
        one(first);
        meet(bothHoldOne);
        one(second);
    }

    @Transactional
    void writeThenRefuseInTheSecondTry(String name) {
        one(name);
        if (runs.incrementAndGet() == 1) {
            throw new DatabaseError(new SQLException("deadlock", "40001", 1213));
        }
        throw DomainError.notFound();
    }

    @Transactional
    void fail(String state, int error) {
        runs.incrementAndGet();
        throw new DatabaseError(new SQLException("provoked", state, error));
    }

    @Transactional
    void stale() {
        runs.incrementAndGet();
        throw DomainError.stale();
    }

    @Transactional
    void failInside() {
        rival.fail(runs);
    }

    @ReadOnly
    void failReading() {
        rival.fail(runs);
    }

    @Transactional
    String value(String name) {
        return rows.one(Sql.of("SELECT value FROM setting WHERE name = ?", name), row -> row.text("value")).orElseThrow();
    }

    @ReadOnly
    boolean knows(String name) {
        return rows.any(Sql.of("SELECT 1 FROM setting WHERE name = ?", name));
    }

    private void one(String name) {
        rows.update(Sql.of("UPDATE setting SET value = value + 1 WHERE name = ?", name));
    }

    private static void meet(CyclicBarrier barrier) {
        try {
            barrier.await(2, TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
            // the second try has nobody to meet
        }
    }

    @Singleton
    static class Rival {
        @Transactional
        void fail(AtomicInteger runs) {
            runs.incrementAndGet();
            throw new DatabaseError(new SQLException("provoked", "40001", 1213));
        }
    }
}
