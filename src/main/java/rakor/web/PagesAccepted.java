package rakor.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpHeaders;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.server.annotation.PreMatching;

/** A page is HTML and nothing else, so whoever takes HTML, alone or as a kind of text, takes what there is. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
class PagesAccepted {
    @PreMatching
    @RequestFilter
    void widen(HttpRequest<?> request) {
        if (!Refusals.forProgram(request) && request.getHeaders() instanceof MutableHttpHeaders headers && request.accept().stream().anyMatch(range -> range.matches(MediaType.TEXT_HTML_TYPE))) {
            headers.set(HttpHeaders.ACCEPT, MediaType.ALL);
        }
    }
}
