package rakor.stakeholder;

import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import rakor.database.Row;
import rakor.database.Rows;
import rakor.database.Sql;

/** E-mail addresses, for the rooms that send mail. Who shows one to somebody asks {@link rakor.stakeholder.person.ContactService} to note it. */
@Singleton
public class ContactLookup {
    private static final String PERSON = "SELECT p.id, p.name, p.title_before, p.title_after, p.organization_id, p.email FROM person p WHERE p.ended_on IS NULL AND";
    private final Rows rows;

    ContactLookup(Rows rows) {
        this.rows = rows;
    }

    /**
     * A living person.
     *
     * @param name   as it stands in the register, without titles
     * @param titled with them
     * @param email  null when none is known
     */
    public record Contact(long personId, String name, String titled, Long organizationId, String email) {}

    @ReadOnly
    public Map<Long, Contact> people(Collection<Long> ids) {
        return ids.isEmpty() ? Map.of() : rows.list(Sql.of("").in(PERSON + " p.id IN", ids), ContactLookup::contact).stream().collect(Collectors.toMap(Contact::personId, Function.identity()));
    }

    /** The living people of organisations that have one of the names. */
    @ReadOnly
    public List<Contact> named(Collection<String> names, Collection<Long> organizations) {
        return names.isEmpty() || organizations.isEmpty() ? List.of() : rows.list(Sql.of("").in(PERSON + " p.name IN", names).in("AND p.organization_id IN", organizations), ContactLookup::contact);
    }

    /** The address an organisation is written to; one without is absent. */
    @ReadOnly
    public Map<Long, String> organizations(Collection<Long> ids) {
        Map<Long, String> found = new HashMap<>();
        if (!ids.isEmpty()) {
            rows.list(Sql.of("").in("SELECT o.id, o.email FROM organization o WHERE o.email IS NOT NULL AND o.id IN", ids), row -> found.put(row.number("id"), row.text("email")));
        }
        return found;
    }

    private static Contact contact(Row row) {
        return new Contact(row.number("id"), row.text("name"), Holder.titled(row.text("title_before"), row.text("name"), row.text("title_after")), row.number("organization_id"), row.text("email"));
    }
}
