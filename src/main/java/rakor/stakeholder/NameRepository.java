package rakor.stakeholder;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import rakor.database.Rows;
import rakor.database.Sql;

/** The names organisations are found by. A folded name belongs to one organisation only. */
@Singleton
class NameRepository {
    private final Rows rows;

    NameRepository(Rows rows) {
        this.rows = rows;
    }

    /** @param owner the organisation that has the name, and its proper name */
    record Holding(long owner, String ownerName, String name, boolean proper) {}

    Optional<Holding> holding(String name) {
        return rows.one(Sql.of("SELECT n.organization_id, o.name AS owner_name, n.name, n.proper FROM organization_name n JOIN organization o ON o.id = n.organization_id WHERE n.name_key = ?", NameKey.of(name)),
                row -> new Holding(row.number("organization_id"), row.text("owner_name"), row.text("name"), row.flag("proper")));
    }

    /** The other names of each organisation, by name. */
    Map<Long, List<String>> others(Collection<Long> organizations) {
        record Pair(long owner, String name) {}
        if (organizations.isEmpty()) {
            return Map.of();
        }
        return rows.list(Sql.of("SELECT organization_id, name FROM organization_name WHERE proper = FALSE").in("AND organization_id IN", organizations).add("ORDER BY name"), row -> new Pair(row.number("organization_id"), row.text("name")))
                .stream().collect(Collectors.groupingBy(Pair::owner, Collectors.mapping(Pair::name, Collectors.toList())));
    }

    /** The name before stays as another name, because older papers use it. */
    void proper(long organization, String name) {
        rows.update(Sql.of("UPDATE organization_name SET proper = FALSE WHERE organization_id = ? AND proper = TRUE", organization));
        if (rows.update(Sql.of("UPDATE organization_name SET name = ?, proper = TRUE WHERE name_key = ? AND organization_id = ?", name, NameKey.of(name), organization)) == 0) {
            insert(organization, name, true);
        }
    }

    /** Nothing when the organisation goes by that name already. */
    void other(long organization, String name) {
        if (holding(name).isEmpty()) {
            insert(organization, name, false);
        }
    }

    private void insert(long organization, String name, boolean proper) {
        rows.update(Sql.of("INSERT INTO organization_name (name_key, organization_id, name, proper) VALUES (?, ?, ?, ?)", NameKey.of(name), organization, name, proper));
    }

    void remove(String name) {
        rows.update(Sql.of("DELETE FROM organization_name WHERE name_key = ?", NameKey.of(name)));
    }
}
