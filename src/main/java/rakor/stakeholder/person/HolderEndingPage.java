package rakor.stakeholder.person;

import java.util.List;
import rakor.web.Option;

/** @param accounts of the person, which may end in the same step */
record HolderEndingPage(HolderView holder, List<Option> accounts) {
    String title() {
        return holder.person().name() + " – " + holder.post().name();
    }

    String back() {
        return PostController.PATH + "/" + holder.post().code();
    }

    String action() {
        return HolderController.PATH + "/" + holder.code() + "/ending";
    }
}
