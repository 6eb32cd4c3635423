package rakor.stakeholder.person;

import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import rakor.common.Actor;
import rakor.common.RegencyClock;
import rakor.common.Slice;

/** Lists of people, never with contact data. */
@Singleton
public class PersonListService {
    private final PersonSearch search;
    private final RegencyClock clock;

    PersonListService(PersonSearch search, RegencyClock clock) {
        this.search = search;
        this.clock = clock;
    }

    @ReadOnly
    public Slice<PersonView> list(Actor actor, PersonQuery query) {
        return search.list(actor, query, clock.today()).map(person -> person.view(false));
    }

    /** How many are on the register today, counted up to a bound. */
    @ReadOnly
    public int count(Actor actor) {
        return search.count(actor, clock.today());
    }
}
