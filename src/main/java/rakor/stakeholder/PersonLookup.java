package rakor.stakeholder;

import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import rakor.database.Row;
import rakor.database.Rows;
import rakor.database.Sql;

/** Looks up people for other rooms, by name and code alone. */
@Singleton
public class PersonLookup {
    private static final String PERSON = "SELECT p.id, p.code, p.name FROM person p WHERE";
    private final Rows rows;

    PersonLookup(Rows rows) {
        this.rows = rows;
    }

    /** A person as other rooms name them. */
    public record Ref(long id, String code, String name) {}

    @ReadOnly
    public Optional<Ref> person(String code) {
        return rows.one(Sql.of(PERSON + " p.code = ?", Sql.ascii(code)), PersonLookup::ref);
    }

    @ReadOnly
    public Map<Long, Ref> people(Collection<Long> ids) {
        return ids.isEmpty() ? Map.of() : rows.list(Sql.of("").in(PERSON + " p.id IN", ids), PersonLookup::ref).stream().collect(Collectors.toMap(Ref::id, Function.identity()));
    }

    private static Ref ref(Row row) {
        return new Ref(row.number("id"), row.text("code"), row.text("name"));
    }
}
