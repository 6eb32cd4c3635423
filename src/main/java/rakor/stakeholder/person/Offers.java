package rakor.stakeholder.person;

import jakarta.inject.Singleton;
import java.util.List;
import rakor.common.Actor;
import rakor.common.RegencyClock;
import rakor.stakeholder.Directory;
import rakor.stakeholder.OrganizationRef;
import rakor.web.Option;

/** What the forms of this register offer to choose from; what is not offered is found by writing its code or name. */
@Singleton
class Offers {
    private static final int MOST = 100;
    private final Directory directory;
    private final PersonListService people;
    private final PostService posts;
    private final RegencyClock clock;

    Offers(Directory directory, PersonListService people, PostService posts, RegencyClock clock) {
        this.directory = directory;
        this.people = people;
        this.posts = posts;
        this.clock = clock;
    }

    List<OrganizationRef> organizations() {
        return directory.living(clock.today(), Directory.OFFERED);
    }

    List<Option> people(Actor actor) {
        return people.list(actor, new PersonQuery(null, null, false, null, MOST)).items().stream().map(person -> new Option(person.code(), person.titled())).toList();
    }

    List<Option> posts(Actor actor) {
        return posts.list(actor, new PostQuery(null, null, false, null, null, MOST)).items().stream().map(post -> new Option(post.code(), post.name() + ", " + post.organization().name())).toList();
    }
}
