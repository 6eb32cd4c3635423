package rakor.stakeholder.person;

import java.util.List;
import rakor.stakeholder.OrganizationRef;
import rakor.web.Option;

/**
 * @param now           what the post says now; null while it is not recorded
 * @param organizations names offered
 * @param superiors     posts offered
 */
record PostFormPage(PostView now, List<OrganizationRef> organizations, List<Option> superiors) {
    String action() {
        return now == null ? PostController.PATH : PostController.PATH + "/" + now.code();
    }

    List<Option> facts() {
        return List.of(new Option(now.name(), "stakeholder.post.name"), new Option(now.organization().name(), "stakeholder.post.organization"), new Option(now.superior() == null ? null : now.superior().name(), "stakeholder.post.superior"));
    }
}
