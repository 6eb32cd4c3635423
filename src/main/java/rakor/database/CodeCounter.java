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
        // LAST_INSERT_ID(…) hands the number back with the statement's own answer
        return rows.insert(Sql.of("INSERT INTO code_counter (kind, year, last) VALUES (?, ?, LAST_INSERT_ID(1)) ON DUPLICATE KEY UPDATE last = LAST_INSERT_ID(last + 1)", kind, year));
    }
}
