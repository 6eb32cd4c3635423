package rakor.calendar;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import rakor.common.DomainError;
import rakor.common.Slice;
import rakor.database.Row;
import rakor.database.Rows;
import rakor.database.Sql;
import rakor.web.ListQuery;

/** The rows of holidays. One taken back stays, so that its history has its record. */
@Singleton
class HolidayRepository {
    private static final String SELECT = "SELECT h.id, h.day, h.name_id, h.name_en, h.kind, h.source, h.ended_on, h.version FROM holiday h";
    private final Rows rows;

    HolidayRepository(Rows rows) {
        this.rows = rows;
    }

    /** @param id key of the row, for its history */
    record Stored(long id, HolidayView view) {}

    /** The free days from one day to another, both inclusive. */
    Set<LocalDate> free(LocalDate from, LocalDate to) {
        return new HashSet<>(rows.list(Sql.of("SELECT day FROM holiday WHERE day BETWEEN ? AND ? AND ended_on IS NULL", from, to), row -> row.day("day")));
    }

    /** By day; {@code year} null is all years. */
    Slice<HolidayView> list(Integer year, LocalDate after, int limit) {
        Sql filter = year == null ? Sql.of("") : Sql.of("AND h.day BETWEEN ? AND ?", LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        Sql page = Sql.of(SELECT + " WHERE 1 = 1").add(filter).given(after, "AND h.day > ?").add("ORDER BY h.day LIMIT " + (limit + 1));
        List<HolidayView> found = rows.list(page, row -> stored(row).view());
        return Slice.of(found, limit, h -> ListQuery.cursor(h.day()), rows.countUpTo(Slice.COUNTED, Sql.of("SELECT h.id FROM holiday h WHERE 1 = 1").add(filter)));
    }

    Optional<Stored> find(LocalDate day) {
        return rows.one(Sql.of(SELECT + " WHERE h.day = ?", day), HolidayRepository::stored);
    }

    Optional<Stored> locked(LocalDate day) {
        return rows.one(Sql.of(SELECT + " WHERE h.day = ? FOR UPDATE", day), HolidayRepository::stored);
    }

    void insert(HolidayTerms t) {
        rows.insert(Sql.of("INSERT INTO holiday (day, name_id, name_en, kind, source) VALUES (?, ?, ?, ?, ?)", t.day(), t.nameId(), t.nameEn(), t.kind(), t.source()));
    }

    void update(Stored was, HolidayTerms t, LocalDate ended) {
        Sql sql = Sql.of("UPDATE holiday SET name_id = ?, name_en = ?, kind = ?, source = ?, ended_on = ?, version = version + 1 WHERE id = ? AND version = ?",
                t.nameId(), t.nameEn(), t.kind(), t.source(), ended, was.id(), was.view().version());
        DomainError.requireChanged(rows.update(sql));
    }

    private static Stored stored(Row row) {
        return new Stored(row.number("id"), new HolidayView(row.day("day"), row.text("name_id"), row.text("name_en"), row.of(HolidayKind.class, "kind"), row.text("source"), row.day("ended_on"), row.number("version")));
    }
}
