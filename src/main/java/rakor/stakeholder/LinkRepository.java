package rakor.stakeholder;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import rakor.database.Row;
import rakor.database.Rows;
import rakor.database.Sql;

/** The relations between organisations and to estates. */
@Singleton
class LinkRepository {
    private static final String SELECT = "SELECT l.number, l.relation, l.valid_from, l.valid_to, o.code AS own_code, o.name AS own_name, x.code AS other_code, x.name AS other_name, e.code AS estate_code, e.name AS estate_name"
            + " FROM organization_link l JOIN organization o ON o.id = l.organization_id LEFT JOIN organization x ON x.id = l.other_id LEFT JOIN estate e ON e.id = l.estate_id";
    /** Nobody reads more on one page; associations may have more members. */
    static final int MOST = 500;
    private static final String ORDER = "ORDER BY (l.valid_to IS NOT NULL), l.relation, l.id LIMIT " + MOST;
    private final Rows rows;

    LinkRepository(Rows rows) {
        this.rows = rows;
    }

    /** What the organisation holds and what it is the far end of; those in force first. */
    List<LinkView> of(long organization) {
        return rows.list(Sql.of(SELECT + " WHERE l.organization_id = ? OR l.other_id = ?", organization, organization).add(ORDER), LinkRepository::link);
    }

    List<LinkView> ofEstate(long estate) {
        return rows.list(Sql.of(SELECT + " WHERE l.estate_id = ?", estate).add(ORDER), LinkRepository::link);
    }

    Optional<LinkView> find(long organization, int number) {
        return rows.one(Sql.of(SELECT + " WHERE l.organization_id = ? AND l.number = ?", organization, number), LinkRepository::link);
    }

    /** Whether the same relation holds at any time from {@code from} on; null means always. */
    boolean open(long organization, Relation relation, long far, LocalDate from) {
        Sql sql = Sql.of("SELECT 1 FROM organization_link WHERE organization_id = ? AND relation = ? AND " + (relation.toEstate() ? "estate_id" : "other_id") + " = ?", organization, relation, far);
        return rows.any(from == null ? sql : sql.add("AND (valid_to IS NULL OR valid_to > ?)", from));
    }

    /** Whether {@code below} hangs under {@code above} through divisions that are not over. */
    boolean divisionOf(long below, long above, LocalDate today) {
        return rows.any(Sql.of("WITH RECURSIVE under (id) AS (SELECT other_id FROM organization_link WHERE relation = 'DIVISION' AND organization_id = ? AND (valid_to IS NULL OR valid_to > ?)", above, today)
                .add("UNION SELECT l.other_id FROM organization_link l JOIN under u ON l.organization_id = u.id WHERE l.relation = 'DIVISION' AND (l.valid_to IS NULL OR l.valid_to > ?))", today)
                .add("SELECT 1 FROM under WHERE id = ?", below));
    }

    int insert(long organization, Relation relation, long far, LocalDate from) {
        int number = rows.one(Sql.of("SELECT COALESCE(MAX(number), 0) + 1 AS n FROM organization_link WHERE organization_id = ?", organization), row -> row.small("n")).orElse(1);
        rows.insert(Sql.of("INSERT INTO organization_link (organization_id, number, relation, other_id, estate_id, valid_from) VALUES (?, ?, ?, ?, ?, ?)",
                organization, number, relation, relation.toEstate() ? null : far, relation.toEstate() ? far : null, from));
        return number;
    }

    void end(long organization, int number, LocalDate on) {
        rows.update(Sql.of("UPDATE organization_link SET valid_to = ? WHERE organization_id = ? AND number = ?", on, organization, number));
    }

    private static LinkView link(Row row) {
        return new LinkView(row.small("number"), row.of(Relation.class, "relation"), named(row, "own"), named(row, "other"), named(row, "estate"), row.day("valid_from"), row.day("valid_to"));
    }

    private static Named named(Row row, String end) {
        String code = row.text(end + "_code");
        return code == null ? null : new Named(code, row.text(end + "_name"));
    }
}
