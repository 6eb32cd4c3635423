package rakor.stakeholder.person;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import rakor.common.Actor;
import rakor.common.Slice;
import rakor.database.Rows;
import rakor.database.Sql;
import rakor.stakeholder.Words;
import rakor.web.ListQuery;

/** Lists of people, within the actor's sight. */
@Singleton
class PersonSearch {
    private final Rows rows;

    PersonSearch(Rows rows) {
        this.rows = rows;
    }

    Slice<Person> list(Actor actor, PersonQuery query, LocalDate today) {
        Sql filter = Sql.of("AND").add(PersonSight.condition(actor, "p")).given(Sql.ascii(query.organization()), "AND p.organization_id = (SELECT x.id FROM organization x WHERE x.code = ?)");
        if (query.ended() != null) {
            filter.add(query.ended() ? "AND p.ended_on <= ?" : "AND (p.ended_on IS NULL OR p.ended_on > ?)", today);
        }
        if (query.q() != null) {
            filter.add("AND").add(Words.begin("p.name", Words.of(query.q())));
        }
        Sql page = Sql.of(PersonRepository.SELECT + " WHERE 1 = 1").add(filter);
        if (query.after() != null) {
            String name = query.after().get(0);
            page.add("AND p.name >= ? AND (p.name > ? OR p.id > ?)", name, name, query.after().get(1));
        }
        List<Person> found = rows.list(page.add("ORDER BY p.name, p.id LIMIT " + (query.limit() + 1)), PersonRepository::person);
        return Slice.of(found, query.limit(), p -> ListQuery.cursor(p.name(), p.id()), rows.countUpTo(Slice.COUNTED, Sql.of("SELECT p.id FROM person p WHERE 1 = 1").add(filter)));
    }

    int count(Actor actor, LocalDate today) {
        return rows.countUpTo(Slice.COUNTED, Sql.of("SELECT p.id FROM person p WHERE").add(PersonSight.condition(actor, "p")).add("AND (p.ended_on IS NULL OR p.ended_on > ?)", today));
    }
}
