package rakor.database;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/** Two of these lock the same two rows in opposite order. */
@Singleton
class Rivals {
    private final Rows rows;
    final AtomicInteger runs = new AtomicInteger();

    Rivals(Rows rows) {
        this.rows = rows;
    }

    @Transactional
    void prepare() {
        for (String name : new String[] {"left", "right"}) {
            rows.update(Sql.of("INSERT INTO setting (name, value, changed_at) VALUES (?, '0', ?)", name, Instant.EPOCH));
        }
    }

    @Transactional
    void add(String first, String second, CyclicBarrier bothHoldOne) {
        runs.incrementAndGet();
        rows.update(Sql.of("UPDATE setting SET value = value + 1 WHERE name = ?", first));
        meet(bothHoldOne);
        rows.update(Sql.of("UPDATE setting SET value = value + 1 WHERE name = ?", second));
    }

    @Transactional
    String value(String name) {
        return rows.one(Sql.of("SELECT value FROM setting WHERE name = ?", name), row -> row.text("value")).orElseThrow();
    }

    private static void meet(CyclicBarrier barrier) {
        try {
            barrier.await(2, TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
            // the second try has nobody to meet
        }
    }
}
