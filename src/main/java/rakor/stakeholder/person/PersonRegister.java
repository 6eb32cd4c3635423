package rakor.stakeholder.person;

import jakarta.inject.Singleton;
import java.util.List;
import rakor.common.Actor;
import rakor.web.Register;

@Singleton
class PersonRegister implements Register.Keeper {
    private final PersonListService people;
    private final PostService posts;

    PersonRegister(PersonListService people, PostService posts) {
        this.people = people;
        this.posts = posts;
    }

    @Override
    public List<Register> registers(Actor actor) {
        return List.of(new Register(3, PostController.PATH, "stakeholder.posts", posts.count(actor)), new Register(4, PersonController.PATH, "stakeholder.people", people.count(actor)));
    }
}
