package rakor.database;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Runs statements on the connection of the current transaction. There must be one: the pool's connections commit nothing by themselves. */
@Singleton
public class Rows {
    private final TransactionOperations<Connection> transactions;

    Rows(TransactionOperations<Connection> transactions) {
        this.transactions = transactions;
    }

    public <T> List<T> list(Sql sql, Function<Row, T> reader) {
        return run(sql, Statement.NO_GENERATED_KEYS, statement -> {
            try (ResultSet set = statement.executeQuery()) {
                List<T> found = new ArrayList<>();
                Row row = new Row(set);
                while (set.next()) {
                    found.add(reader.apply(row));
                }
                return found;
            }
        });
    }

    public <T> Optional<T> one(Sql sql, Function<Row, T> reader) {
        List<T> found = list(sql, reader);
        return found.isEmpty() ? Optional.empty() : Optional.ofNullable(found.get(0));
    }

    public boolean any(Sql sql) {
        return !list(sql, row -> true).isEmpty();
    }

    /** How many rows {@code sql} finds, counted up to one more than {@code bound}. */
    public int countUpTo(int bound, Sql sql) {
        Sql counted = Sql.of("SELECT COUNT(*) AS n FROM (").add(sql).add("LIMIT " + (bound + 1) + ") counted");
        return one(counted, row -> row.small("n")).orElse(0);
    }

    /** @return how many rows it changed */
    public int update(Sql sql) {
        return run(sql, Statement.NO_GENERATED_KEYS, PreparedStatement::executeUpdate);
    }

    /** @return the key the database gave the new row */
    public long insert(Sql sql) {
        return run(sql, Statement.RETURN_GENERATED_KEYS, statement -> {
            statement.executeUpdate();
            try (ResultSet keys = statement.getGeneratedKeys()) {
                return keys.next() ? keys.getLong(1) : 0L;
            }
        });
    }

    private interface Work<T> {
        T on(PreparedStatement statement) throws SQLException;
    }

    private <T> T run(Sql sql, int keys, Work<T> work) {
        try (PreparedStatement statement = transactions.getConnection().prepareStatement(sql.text(), keys)) {
            int position = 0;
            for (Object value : sql.values()) {
                statement.setObject(++position, stored(value));
            }
            return work.on(statement);
        } catch (SQLException e) {
            throw new DatabaseError(e);
        }
    }

    /** Instants are kept as UTC date and time, enums by name. */
    private static Object stored(Object value) {
        if (value instanceof Instant instant) {
            return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
        }
        return value instanceof Enum<?> word ? word.name() : value;
    }
}
