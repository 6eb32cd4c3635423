package rakor.web;

import rakor.common.Actor;

/** A kind of record that not everybody sees. A stored answer about one is given again only to who still sees it. */
public interface ReadableRecord {
    /** Where such records stand in the API, with a slash at the end. */
    String root();

    /** The field by which a page names one. */
    String noun();

    /** Where their pages stand, with a slash at the end. */
    default String page() {
        return root().substring("/api/v1".length());
    }

    boolean readable(Actor actor, String code);
}
