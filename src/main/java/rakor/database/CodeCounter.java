package rakor.database;

import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;

/** Numbers of public codes, counted per kind and year in a short transaction of its own, so they may skip and never wait for long. */
@Singleton
public class CodeCounter {
    private final Rows rows;

    CodeCounter(Rows rows) {
        this.rows = rows;
    }

    /** @param year 0 for kinds that are counted without years */
    @Transactional(propagation = TransactionDefinition.Propagation.REQUIRES_NEW)
    public long next(String kind, int year) {
        rows.update(Sql.of("INSERT INTO code_counter (kind, year, last) VALUES (?, ?, LAST_INSERT_ID(1)) ON DUPLICATE KEY UPDATE last = LAST_INSERT_ID(last + 1)", kind, year));
        return rows.one(Sql.of("SELECT LAST_INSERT_ID() AS n"), row -> row.number("n")).orElseThrow();
    }
}
