package rakor.stakeholder.person;

import java.util.List;
import rakor.stakeholder.Named;
import rakor.web.Option;

/**
 * @param now    what the holder's record says now; null while it is not recorded
 * @param people offered for a new holder
 */
record HolderFormPage(Named post, HolderView now, List<Option> people) {
    String back() {
        return PostController.PATH + "/" + post.code();
    }

    String action() {
        return now == null ? back() + "/holders" : HolderController.PATH + "/" + now.code();
    }

    List<Option> facts() {
        return List.of(new Option(now.from().toString(), "stakeholder.holder.from"), new Option(now.to() == null ? null : now.to().toString(), "stakeholder.holder.to"));
    }
}
