package rakor.stakeholder.person;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import rakor.common.Actor;
import rakor.common.Checks;
import rakor.common.DomainError;
import rakor.database.CodeCounter;
import rakor.history.Facts;
import rakor.history.History;
import rakor.history.Subject;
import rakor.stakeholder.Directory;
import rakor.stakeholder.OrganizationRef;

/** The register of people. Who reads contact data is written down. */
@Singleton
public class PersonService {
    private final PersonRepository people;
    private final HolderRepository holders;
    private final Directory directory;
    private final CodeCounter codes;
    private final History history;

    PersonService(PersonRepository people, HolderRepository holders, Directory directory, CodeCounter codes, History history) {
        this.people = people;
        this.holders = holders;
        this.directory = directory;
        this.codes = codes;
        this.history = history;
    }

    /** With contact data where the actor may see it; then the reading is a row of the person's history. */
    @Transactional
    public PersonView read(Actor actor, String code) {
        Optional<Person> own = people.lockedForContact(actor, code);
        if (own.isEmpty()) {
            return people.visible(actor, code).orElseThrow(DomainError::notFound).view(false);
        }
        return shown(actor, own.get());
    }

    private PersonView shown(Actor actor, Person person) {
        PersonView view = person.view(true);
        if (!view.contact().empty()) {
            history.write(actor, subject(person), "reading", Facts.of().say("email", mark(person.email())).say("phone", mark(person.phone())).say("nip", mark(person.nip())).map(), null);
        }
        return view;
    }

    /** The history says what was read or changed, never the data itself, which may have to be removed one day. */
    private static String mark(String data) {
        return data == null ? null : "*";
    }

    /** The number of the person's code is counted before the transaction, so that it holds no lock on the counter. */
    public PersonView create(Actor actor, PersonTerms terms) {
        PersonAccess.keeps(actor);
        return recorded(actor, terms.tidy(), String.format("P-%04d", codes.next("P", 0)));
    }

    @Transactional
    PersonView recorded(Actor actor, PersonTerms to, String code) {
        OrganizationRef organization = checked(to);
        people.insert(code, to, organization == null ? null : organization.id());
        Person made = people.find(code).orElseThrow();
        Facts facts = Facts.of().say("name", to.name()).say("titleBefore", to.titleBefore()).say("titleAfter", to.titleAfter()).say("organization", organization == null ? null : organization.code())
                .say("email", mark(to.email())).say("phone", mark(to.phone())).say("nip", mark(to.nip()));
        history.write(actor, subject(made), "recording", facts.map(), null);
        return made.view(true);
    }

    /** @param change gives what it shall say from what it says now */
    @Transactional
    public PersonView correct(Actor actor, String code, long version, UnaryOperator<PersonTerms> change) {
        PersonAccess.keeps(actor);
        Person was = people.locked(code, version);
        PersonTerms to = change.apply(was.terms()).tidy();
        OrganizationRef organization = checked(to);
        String organizationCode = organization == null ? null : organization.code();
        Facts facts = Facts.of().change("name", was.name(), to.name()).change("titleBefore", was.titleBefore(), to.titleBefore()).change("titleAfter", was.titleAfter(), to.titleAfter())
                .change("organization", was.terms().organization(), organizationCode);
        changed(facts, "email", was.email(), to.email());
        changed(facts, "phone", was.phone(), to.phone());
        changed(facts, "nip", was.nip(), to.nip());
        if (!facts.none()) {
            people.update(was, to, organization == null ? null : organization.id());
            history.write(actor, subject(was), "correction", facts.map(), null);
        }
        return shown(actor, people.find(code).orElseThrow());
    }

    private static void changed(Facts facts, String name, String from, String to) {
        if (from == null ? to != null : !from.equals(to)) {
            facts.say(name, "*");
        }
    }

    private OrganizationRef checked(PersonTerms to) {
        OrganizationRef organization = to.organization() == null ? null : directory.resolve(to.organization()).orElse(null);
        new Checks().text(to.name(), "name", 150).atMost(to.titleBefore(), "titleBefore", 60).atMost(to.titleAfter(), "titleAfter", 100).atMost(to.email(), "email", 254)
                .refuse(to.organization() != null && organization == null, "organization", "error.unknown-code", String.valueOf(to.organization()))
                .refuse(to.email() != null && !to.email().matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+"), "email", "stakeholder.error.email")
                .refuse(to.phone() != null && !to.phone().matches("\\+?[0-9][0-9 ().-]{4,28}"), "phone", "stakeholder.error.phone")
                .refuse(to.nip() != null && !to.nip().matches("[0-9]{18}"), "nip", "stakeholder.error.nip-digits").end();
        return organization;
    }

    /** @param version the version the caller read; null when none was named */
    @Transactional
    public PersonView end(Actor actor, String code, Long version, LocalDate on) {
        PersonAccess.keeps(actor);
        Person was = people.locked(code, null);
        if (was.endedOn() != null) {
            throw DomainError.conflict("stakeholder.error.organization-ended", was.name());
        }
        DomainError.requireRead(version, was.version());
        new Checks().present(on, "on").day(on, "on").end();
        if (holders.lastingOfPerson(was.id(), on)) {
            throw DomainError.conflict("stakeholder.error.person-holds", was.name());
        }
        people.end(was, on);
        history.write(actor, subject(was), "ending", Facts.of().say("on", on).map(), null);
        return shown(actor, people.find(code).orElseThrow());
    }

    static Subject subject(Person person) {
        return new Subject("person", person.id(), person.code());
    }
}
