package rakor.support;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import rakor.database.Row;
import rakor.database.Rows;
import rakor.database.Sql;

/** A test's own statements past all services, each in a transaction of its own. */
@Singleton
@Transactional
public class Statements {
    private final Rows rows;

    Statements(Rows rows) {
        this.rows = rows;
    }

    public <T> List<T> list(Sql sql, Function<Row, T> reader) {
        return rows.list(sql, reader);
    }

    public <T> Optional<T> one(Sql sql, Function<Row, T> reader) {
        return rows.one(sql, reader);
    }

    public int countUpTo(int bound, Sql sql) {
        return rows.countUpTo(bound, sql);
    }

    public int update(Sql sql) {
        return rows.update(sql);
    }

    public long insert(Sql sql) {
        return rows.insert(sql);
    }

    /** Work that a service would do inside its transaction. */
    public <T> T within(Supplier<T> work) {
        return work.get();
    }
}
