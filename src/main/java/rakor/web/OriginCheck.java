package rakor.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.net.URI;
import java.util.EnumSet;
import java.util.Set;

/** What changes something and does not carry a bearer token must come from our own pages: a foreign page can make a browser send the cookie, but not our origin. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Order(-900)
class OriginCheck {
    private static final Set<HttpMethod> SAFE = EnumSet.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private final Refusals refusals;

    OriginCheck(Refusals refusals) {
        this.refusals = refusals;
    }

    @RequestFilter
    @Nullable
    HttpResponse<?> check(HttpRequest<?> request) {
        if (SAFE.contains(request.getMethod()) || !request.getHeaders().getAuthorization().orElse("").isEmpty() || sameOrigin(request)) {
            return null;
        }
        boolean cookieless = request.getCookies().getAll().isEmpty() && request.getPath().startsWith("/api/");
        return cookieless ? null : refusals.answer(request, 403, "error.origin");
    }

    private static boolean sameOrigin(HttpRequest<?> request) {
        String site = request.getHeaders().get("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        String origin = request.getHeaders().get("Origin");
        String host = request.getHeaders().get("Host");
        try {
            return origin != null && host != null && host.equals(URI.create(origin).getRawAuthority());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
