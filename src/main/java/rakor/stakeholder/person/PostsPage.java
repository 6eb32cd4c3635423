package rakor.stakeholder.person;

import rakor.common.Slice;
import rakor.web.Form;

/**
 * @param filter the filters as they were asked for
 * @param next   address of the next page
 */
record PostsPage(Slice<PostView> slice, Form filter, String next, boolean keeps) {}
