package rakor.stakeholder;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;
import rakor.common.DomainError;
import rakor.common.Side;
import rakor.database.Row;
import rakor.database.Rows;
import rakor.database.Sql;

/** The rows of organisations. */
@Singleton
class OrganizationRepository {
    static final String SELECT = "SELECT o.id, o.code, o.name, o.short_name, o.side, o.regency, o.kind, o.nib, o.email, o.successor_id, o.valid_from, o.valid_to, o.version FROM organization o";
    private final Rows rows;
    private final NameRepository names;

    OrganizationRepository(Rows rows, NameRepository names) {
        this.rows = rows;
        this.names = names;
    }

    Optional<Organization> find(String code) {
        return rows.one(Sql.of(SELECT + " WHERE o.code = ?", Sql.ascii(code)), OrganizationRepository::organization);
    }

    Optional<Organization> find(long id) {
        return rows.one(Sql.of(SELECT + " WHERE o.id = ?", id), OrganizationRepository::organization);
    }

    /** By code, else by any of its names. */
    Optional<Organization> resolve(String codeOrName) {
        return find(codeOrName.strip()).or(() -> names.holding(codeOrName).flatMap(holding -> find(holding.owner())));
    }

    /**
     * For a change: the row stays ours until the transaction ends, so that its history follows one by one.
     *
     * @param read the version the caller read; null when none was named
     */
    Organization locked(String code, Long read) {
        Organization found = rows.one(Sql.of(SELECT + " WHERE o.code = ? FOR UPDATE", Sql.ascii(code)), OrganizationRepository::organization).orElseThrow(DomainError::notFound);
        DomainError.requireRead(read, found.version());
        return found;
    }

    Optional<String> withNib(String nib, String besides) {
        return rows.one(Sql.of("SELECT o.name FROM organization o WHERE o.nib = ? AND o.code <> ?", Sql.ascii(nib), Sql.ascii(besides)), row -> row.text("name"));
    }

    boolean taken(String code) {
        return rows.any(Sql.of("SELECT 1 FROM organization WHERE code = ?", Sql.ascii(code)));
    }

    long insert(String code, OrganizationTerms t) {
        long id = rows.insert(Sql.of("INSERT INTO organization (code, name, short_name, side, regency, kind, nib, valid_from, email) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                code, t.name(), t.shortName(), t.side(), t.regency(), t.kind(), t.nib(), t.validFrom(), t.email()));
        named(id, t);
        return id;
    }

    void update(Organization was, OrganizationTerms t) {
        Sql sql = Sql.of("UPDATE organization SET name = ?, short_name = ?, side = ?, kind = ?, nib = ?, valid_from = ?, email = ?, version = version + 1 WHERE id = ? AND version = ?",
                t.name(), t.shortName(), t.side(), t.kind(), t.nib(), t.validFrom(), t.email(), was.id(), was.version());
        DomainError.requireChanged(rows.update(sql));
        named(was.id(), t);
    }

    private void named(long id, OrganizationTerms t) {
        names.proper(id, t.name());
        if (t.shortName() != null) {
            names.other(id, t.shortName());
        }
    }

    /** @param on null when its ending is taken back */
    void end(Organization was, LocalDate on, Long successor) {
        Sql sql = Sql.of("UPDATE organization SET valid_to = ?, successor_id = ?, version = version + 1 WHERE id = ? AND version = ?",
                on, successor, was.id(), was.version());
        DomainError.requireChanged(rows.update(sql));
    }

    /** A part of it changed: a name, a link. */
    void touch(Organization was) {
        Sql sql = Sql.of("UPDATE organization SET version = version + 1 WHERE id = ? AND version = ?", was.id(), was.version());
        DomainError.requireChanged(rows.update(sql));
    }

    static Organization organization(Row row) {
        return new Organization(row.number("id"), row.text("code"), row.text("name"), row.text("short_name"), row.of(Side.class, "side"), row.flag("regency"), row.of(OrganizationKind.class, "kind"),
                row.text("nib"), row.text("email"), row.number("successor_id"), row.day("valid_from"), row.day("valid_to"), row.number("version"));
    }
}
