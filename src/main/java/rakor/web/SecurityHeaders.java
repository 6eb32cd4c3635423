package rakor.web;

import io.micronaut.core.annotation.Order;
import io.micronaut.http.MutableHttpHeaders;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;

/** The same strict headers on every answer, errors and downloads too. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Order(-1000)
class SecurityHeaders {
    /** A file that is saved does nothing, should a browser show it all the same. */
    static final String FILE_POLICY = "default-src 'none'; frame-ancestors 'none'; sandbox";
    static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    @ResponseFilter
    void add(MutableHttpResponse<?> response) {
        put(response);
    }

    /** Also for answers that no filter sees. */
    static void put(MutableHttpResponse<?> response) {
        MutableHttpHeaders headers = response.getHeaders();
        headers.set("Content-Security-Policy", headers.contains("Content-Disposition") ? FILE_POLICY : POLICY);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "same-origin");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        if (!headers.contains("Cache-Control")) {
            headers.set("Cache-Control", "no-store");
        }
    }
}
