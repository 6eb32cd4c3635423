package rakor.stakeholder.person;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * @param holders by date, the latest first
 * @param ended   name of a holder who has just been ended, whose account should be looked at; else null
 */
record PostPage(PostView post, List<HolderView> holders, String ended, boolean keeps) {
    String path() {
        return PostController.PATH + "/" + post.code();
    }

    /** The name of who was ended, as the search for accounts takes it. */
    String accountWords() {
        return URLEncoder.encode(ended, StandardCharsets.UTF_8);
    }
}
