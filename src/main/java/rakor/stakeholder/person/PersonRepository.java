package rakor.stakeholder.person;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import rakor.common.Actor;
import rakor.common.DomainError;
import rakor.database.Row;
import rakor.database.Rows;
import rakor.database.Sql;
import rakor.stakeholder.InvitedPeople;
import rakor.stakeholder.Named;

/** The rows of people. */
@Singleton
class PersonRepository {
    static final String SELECT = "SELECT p.id, p.code, p.name, p.title_before, p.title_after, p.organization_id, o.code AS organization_code, o.name AS organization_name, p.email, p.phone, p.nip, p.ended_on, p.version"
            + " FROM person p LEFT JOIN organization o ON o.id = p.organization_id";
    private final Rows rows;
    private final InvitedPeople invited;

    PersonRepository(Rows rows, InvitedPeople invited) {
        this.rows = rows;
        this.invited = invited;
    }

    Optional<Person> visible(Actor actor, String code) {
        return rows.one(Sql.of(SELECT + " WHERE").add(PersonSight.condition(actor, "p")).add("AND p.code = ?", Sql.ascii(code)), PersonRepository::person);
    }

    Optional<Person> find(String code) {
        return rows.one(Sql.of(SELECT + " WHERE p.code = ?", Sql.ascii(code)), PersonRepository::person);
    }

    /** By code, or by a name that only one person on the register has. */
    Optional<Person> resolve(String codeOrName) {
        Optional<Person> found = find(codeOrName);
        if (found.isPresent()) {
            return found;
        }
        List<Person> named = rows.list(Sql.of(SELECT + " WHERE p.name = ? AND p.ended_on IS NULL LIMIT 2", codeOrName), PersonRepository::person);
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    /** @param read the version the caller read; null when none was named */
    Person locked(String code, Long read) {
        Person found = lock(Sql.of("SELECT id FROM person WHERE code = ?", Sql.ascii(code)), code).orElseThrow(DomainError::notFound);
        DomainError.requireRead(read, found.version());
        return found;
    }

    /** Locked so that readings follow each other in the person's history; empty when the actor may not see the contact data. */
    Optional<Person> lockedForContact(Actor actor, String code) {
        Sql may = Sql.of("(").add(PersonSight.contact(actor, "p")).add("OR").add(invited.condition(actor, "p")).add(")");
        return lock(Sql.of("SELECT p.id FROM person p WHERE p.code = ? AND", Sql.ascii(code)).add(may), code);
    }

    /** The row alone: its organisation is read, not held. */
    private Optional<Person> lock(Sql row, String code) {
        return rows.any(row.add("FOR UPDATE")) ? find(code) : Optional.empty();
    }

    Optional<Person> locked(long id) {
        return rows.any(Sql.of("SELECT id FROM person WHERE id = ? FOR UPDATE", id)) ? rows.one(Sql.of(SELECT + " WHERE p.id = ?", id), PersonRepository::person) : Optional.empty();
    }

    void insert(String code, PersonTerms t, Long organization) {
        rows.insert(Sql.of("INSERT INTO person (code, name, title_before, title_after, organization_id, email, phone, nip) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                code, t.name(), t.titleBefore(), t.titleAfter(), organization, t.email(), t.phone(), t.nip()));
    }

    void update(Person was, PersonTerms t, Long organization) {
        Sql sql = Sql.of("UPDATE person SET name = ?, title_before = ?, title_after = ?, organization_id = ?, email = ?, phone = ?, nip = ?, version = version + 1 WHERE id = ? AND version = ?",
                t.name(), t.titleBefore(), t.titleAfter(), organization, t.email(), t.phone(), t.nip(), was.id(), was.version());
        DomainError.requireChanged(rows.update(sql));
    }

    void end(Person was, LocalDate on) {
        Sql sql = Sql.of("UPDATE person SET ended_on = ?, version = version + 1 WHERE id = ? AND version = ?", on, was.id(), was.version());
        DomainError.requireChanged(rows.update(sql));
    }

    static Person person(Row row) {
        Long organization = row.number("organization_id");
        Named named = organization == null ? null : new Named(row.text("organization_code"), row.text("organization_name"));
        return new Person(row.number("id"), row.text("code"), row.text("name"), row.text("title_before"), row.text("title_after"), organization, named, row.text("email"), row.text("phone"), row.text("nip"), row.day("ended_on"), row.number("version"));
    }
}
