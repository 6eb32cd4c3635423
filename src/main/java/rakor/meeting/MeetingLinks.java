package rakor.meeting;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.uri.UriBuilder;

/** Addresses of the pages. */
final class MeetingLinks {
    static final String LIST = "/meetings";

    private MeetingLinks() {}

    static String meeting(String code) {
        return LIST + "/" + code;
    }

    /** The same list from the cursor on; null when there is nothing more. */
    static String next(HttpRequest<?> request, String cursor) {
        return cursor == null ? null : UriBuilder.of(request.getUri()).replaceQueryParam("after", cursor).build().toString();
    }
}
