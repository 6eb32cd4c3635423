package rakor.stakeholder.person;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.TreeSet;
import rakor.common.Actor;
import rakor.history.Facts;
import rakor.history.History;

/** Notes who was shown people's e-mail addresses. */
@Singleton
public class ContactService {
    private final PersonRepository people;
    private final History history;

    ContactService(PersonRepository people, History history) {
        this.people = people;
        this.history = history;
    }

    /** A row of each person's history; whether the actor may see the addresses was decided by who shows them. */
    @Transactional
    public void shown(Actor actor, Collection<Long> persons) {
        for (Long person : new TreeSet<>(persons)) {
            people.locked(person).ifPresent(found -> history.write(actor, PersonService.subject(found), "reading", Facts.of().say("email", "*").map(), null));
        }
    }
}
