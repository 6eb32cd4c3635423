package rakor.stakeholder.estate;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import rakor.common.Slice;
import rakor.database.Row;
import rakor.database.Rows;
import rakor.database.Sql;
import rakor.stakeholder.Named;
import rakor.stakeholder.Words;
import rakor.web.ListQuery;

/** Lists of estates. Everyone signed in sees them all. */
@Singleton
class EstateSearch {
    private final Rows rows;

    EstateSearch(Rows rows) {
        this.rows = rows;
    }

    Slice<Estate> list(EstateQuery query, LocalDate today) {
        Sql filter = Sql.of("");
        if (query.ended() != null) {
            filter.add(query.ended() ? "AND e.valid_to <= ?" : "AND (e.valid_to IS NULL OR e.valid_to > ?)", today);
        }
        if (query.q() != null) {
            filter.add("AND").add(Words.begin("e.name", Words.of(query.q())));
        }
        filter.given(Sql.ascii(query.district()), "AND EXISTS (SELECT 1 FROM estate_district d JOIN organization o ON o.id = d.organization_id WHERE d.estate_id = e.id AND o.code = ?)");
        Sql page = Sql.of(EstateRepository.SELECT + " WHERE 1 = 1").add(filter);
        if (query.after() != null) {
            String name = query.after().get(0);
            page.add("AND e.name >= ? AND (e.name > ? OR e.id > ?)", name, name, query.after().get(1));
        }
        List<Estate> found = rows.list(page.add("ORDER BY e.name, e.id LIMIT " + (query.limit() + 1)), EstateRepository::estate);
        return Slice.of(found, query.limit(), e -> ListQuery.cursor(e.name(), e.id()), rows.countUpTo(Slice.COUNTED, Sql.of("SELECT e.id FROM estate e WHERE 1 = 1").add(filter)));
    }

    int count(LocalDate today) {
        return rows.countUpTo(Slice.COUNTED, Sql.of("SELECT id FROM estate WHERE valid_to IS NULL OR valid_to > ?", today));
    }

    List<EstateView> views(List<Estate> shown, LocalDate today) {
        List<Long> ids = shown.stream().map(Estate::id).toList();
        Map<Long, List<Named>> districts = grouped(Sql.of("SELECT d.estate_id, o.code, o.name FROM estate_district d JOIN organization o ON o.id = d.organization_id").in("WHERE d.estate_id IN", ids).add("ORDER BY o.name"));
        Map<Long, List<Named>> operators = grouped(Sql.of("SELECT l.estate_id, o.code, o.name FROM organization_link l JOIN organization o ON o.id = l.organization_id WHERE l.relation = 'OPERATES'").in("AND l.estate_id IN", ids)
                .add("AND (l.valid_from IS NULL OR l.valid_from <= ?) AND (l.valid_to IS NULL OR l.valid_to > ?) ORDER BY o.name", today, today));
        Map<Long, Integer> tenants = rows.list(Sql.of("SELECT l.estate_id, COUNT(*) AS n FROM organization_link l WHERE l.relation = 'TENANT'").in("AND l.estate_id IN", ids)
                .add("AND (l.valid_from IS NULL OR l.valid_from <= ?) AND (l.valid_to IS NULL OR l.valid_to > ?) GROUP BY l.estate_id", today, today), row -> Map.entry(row.number("estate_id"), row.small("n")))
                .stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return shown.stream().map(e -> new EstateView(e.code(), e.name(), districts.getOrDefault(e.id(), List.of()), operators.getOrDefault(e.id(), List.of()), tenants.getOrDefault(e.id(), 0), e.validFrom(), e.validTo(), e.version())).toList();
    }

    private Map<Long, List<Named>> grouped(Sql sql) {
        return rows.list(sql, row -> Map.entry(row.number("estate_id"), named(row))).stream().collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static Named named(Row row) {
        return new Named(row.text("code"), row.text("name"));
    }
}
