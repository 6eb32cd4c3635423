package rakor.web;

import rakor.common.Actor;

/** A kind of record that not everybody sees. A stored answer about one is given again only to who still sees it. */
public interface ReadableRecord {
    /** Where such records stand in the API, with a slash at the end. */
    String root();

    boolean readable(Actor actor, String code);
}
