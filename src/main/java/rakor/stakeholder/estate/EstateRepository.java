package rakor.stakeholder.estate;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import rakor.common.DomainError;
import rakor.database.Row;
import rakor.database.Rows;
import rakor.database.Sql;

/** The rows of estates. */
@Singleton
class EstateRepository {
    static final String SELECT = "SELECT e.id, e.code, e.name, e.valid_from, e.valid_to, e.version FROM estate e";
    private final Rows rows;

    EstateRepository(Rows rows) {
        this.rows = rows;
    }

    Optional<Estate> find(String code) {
        return rows.one(Sql.of(SELECT + " WHERE e.code = ?", Sql.ascii(code)), EstateRepository::estate);
    }

    /** @param read the version the caller read; null when none was named */
    Estate locked(String code, Long read) {
        Estate found = rows.one(Sql.of(SELECT + " WHERE e.code = ? FOR UPDATE", Sql.ascii(code)), EstateRepository::estate).orElseThrow(DomainError::notFound);
        DomainError.requireRead(read, found.version());
        return found;
    }

    boolean taken(String code) {
        return rows.any(Sql.of("SELECT 1 FROM estate WHERE code = ?", Sql.ascii(code)));
    }

    /** Another estate of that name, spelled alike. */
    boolean named(String name, long besides) {
        return rows.any(Sql.of("SELECT 1 FROM estate WHERE name = ? AND id <> ?", name, besides));
    }

    long insert(String code, EstateTerms t, Collection<Long> districts) {
        long id = rows.insert(Sql.of("INSERT INTO estate (code, name, valid_from) VALUES (?, ?, ?)", code, t.name(), t.validFrom()));
        serve(id, districts);
        return id;
    }

    void update(Estate was, EstateTerms t, Collection<Long> districts) {
        Sql sql = Sql.of("UPDATE estate SET name = ?, valid_from = ?, version = version + 1 WHERE id = ? AND version = ?",
                t.name(), t.validFrom(), was.id(), was.version());
        DomainError.requireChanged(rows.update(sql));
        rows.update(Sql.of("DELETE FROM estate_district WHERE estate_id = ?", was.id()));
        serve(was.id(), districts);
    }

    private void serve(long id, Collection<Long> districts) {
        districts.forEach(district -> rows.update(Sql.of("INSERT INTO estate_district (estate_id, organization_id) VALUES (?, ?)", id, district)));
    }

    void end(Estate was, LocalDate on) {
        Sql sql = Sql.of("UPDATE estate SET valid_to = ?, version = version + 1 WHERE id = ? AND version = ?", on, was.id(), was.version());
        DomainError.requireChanged(rows.update(sql));
    }

    static Estate estate(Row row) {
        return new Estate(row.number("id"), row.text("code"), row.text("name"), row.day("valid_from"), row.day("valid_to"), row.number("version"));
    }
}
