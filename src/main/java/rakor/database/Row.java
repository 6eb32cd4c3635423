package rakor.database;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** One row of an answer, read by column name, without checked exceptions; a NULL is null. */
public final class Row {
    private final ResultSet set;

    Row(ResultSet set) {
        this.set = set;
    }

    private interface Read<T> {
        T from(ResultSet set) throws SQLException;
    }

    private <T> T read(Read<T> read) {
        try {
            T value = read.from(set);
            return set.wasNull() ? null : value;
        } catch (SQLException e) {
            throw new DatabaseError(e);
        }
    }

    public String text(String column) {
        return read(s -> s.getString(column));
    }

    public byte[] bytes(String column) {
        return read(s -> s.getBytes(column));
    }

    public Long number(String column) {
        return read(s -> s.getLong(column));
    }

    public Integer small(String column) {
        return read(s -> s.getInt(column));
    }

    public boolean flag(String column) {
        return Boolean.TRUE.equals(read(s -> s.getBoolean(column)));
    }

    public BigDecimal decimal(String column) {
        return read(s -> s.getBigDecimal(column));
    }

    public LocalDate day(String column) {
        return read(s -> s.getObject(column, LocalDate.class));
    }

    /** A DATETIME column, which holds UTC. */
    public Instant instant(String column) {
        LocalDateTime at = read(s -> s.getObject(column, LocalDateTime.class));
        return at == null ? null : at.toInstant(ZoneOffset.UTC);
    }

    public <E extends Enum<E>> E of(Class<E> type, String column) {
        String name = text(column);
        return name == null ? null : Enum.valueOf(type, name);
    }
}
