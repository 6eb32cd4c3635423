package rakor.stakeholder.topic;

import java.util.List;
import rakor.web.Option;

/** @param now what the topic says now; null while it is not recorded */
record TopicFormPage(TopicView now) {
    String action() {
        return now == null ? TopicController.PATH : TopicController.PATH + "/" + now.code();
    }

    List<Option> facts() {
        return List.of(new Option(now.nameId(), "stakeholder.topic.nameId"), new Option(now.nameEn(), "stakeholder.topic.nameEn"), new Option(String.valueOf(now.position()), "stakeholder.topic.position"));
    }
}
