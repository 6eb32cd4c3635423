package rakor.stakeholder;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import rakor.common.Slice;
import rakor.database.Rows;
import rakor.database.Sql;
import rakor.web.ListQuery;

/** Lists of organisations. Everyone signed in sees them all. */
@Singleton
class OrganizationSearch {
    private final Rows rows;
    private final NameRepository names;

    OrganizationSearch(Rows rows, NameRepository names) {
        this.rows = rows;
        this.names = names;
    }

    Slice<Organization> list(OrganizationQuery query, LocalDate today) {
        Sql filter = filter(query, today);
        Sql page = Sql.of(OrganizationRepository.SELECT + " WHERE 1 = 1").add(filter);
        if (query.after() != null) {
            String name = query.after().get(0);
            page.add("AND o.name >= ? AND (o.name > ? OR o.id > ?)", name, name, query.after().get(1));
        }
        List<Organization> found = rows.list(page.add("ORDER BY o.name, o.id LIMIT " + (query.limit() + 1)), OrganizationRepository::organization);
        int count = rows.countUpTo(Slice.COUNTED, Sql.of("SELECT o.id FROM organization o WHERE 1 = 1").add(filter));
        return Slice.of(found, query.limit(), o -> ListQuery.cursor(o.name(), o.id()), count);
    }

    /** As the API and the pages show them, with their other names and successors. */
    List<OrganizationView> views(List<Organization> shown) {
        Map<Long, List<String>> others = names.others(shown.stream().map(Organization::id).toList());
        List<Long> ids = shown.stream().map(Organization::successorId).filter(Objects::nonNull).toList();
        Map<Long, Named> successors = new HashMap<>();
        if (!ids.isEmpty()) {
            rows.list(Sql.of("SELECT id, code, name FROM organization").in("WHERE id IN", ids), row -> successors.put(row.number("id"), new Named(row.text("code"), row.text("name"))));
        }
        return shown.stream().map(o -> OrganizationView.of(o, others.getOrDefault(o.id(), List.of()), successors.get(o.successorId()))).toList();
    }

    int count(LocalDate today) {
        return rows.countUpTo(Slice.COUNTED, Sql.of("SELECT id FROM organization WHERE valid_to IS NULL OR valid_to > ?", today));
    }

    private static Sql filter(OrganizationQuery query, LocalDate today) {
        Sql sql = Sql.of("").given(query.side(), "AND o.side = ?").given(query.kind(), "AND o.kind = ?").given(query.regency(), "AND o.regency = ?");
        if (query.ended() != null) {
            sql.add(query.ended() ? "AND o.valid_to <= ?" : "AND (o.valid_to IS NULL OR o.valid_to > ?)", today);
        }
        if (query.q() != null) {
            sql.add("AND (EXISTS (SELECT 1 FROM organization_name n WHERE n.organization_id = o.id AND").add(Words.begin("n.name_key", Words.of(NameKey.of(query.q())))).add(")");
            sql.add("OR o.code = ?)", Sql.ascii(query.q()));
        }
        return sql;
    }
}
