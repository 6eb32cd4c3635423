package rakor.stakeholder.topic;

import jakarta.inject.Singleton;
import java.util.List;
import rakor.common.Actor;
import rakor.web.Register;

@Singleton
class TopicRegister implements Register.Keeper {
    private final TopicService topics;

    TopicRegister(TopicService topics) {
        this.topics = topics;
    }

    @Override
    public List<Register> registers(Actor actor) {
        return List.of(new Register(5, TopicController.PATH, "stakeholder.topics", topics.list(actor, false, null, 1).total()));
    }
}
