package rakor.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import java.util.stream.Stream;

/** A code with a blank at its end is no code, though the database takes the one for the other. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
class ExactAddresses implements Ordered {
    private final Refusals refusals;

    ExactAddresses(Refusals refusals) {
        this.refusals = refusals;
    }

    @Override
    public int getOrder() {
        return ServerFilterPhase.SECURITY.after() - 10;
    }

    @RequestFilter
    @Nullable
    HttpResponse<?> check(HttpRequest<?> request) {
        String path = request.getUri().getPath();
        boolean exact = path == null || Stream.of(path.split("/")).allMatch(part -> part.equals(part.strip()));
        return exact ? null : refusals.answer(request, 404, "error.not-found");
    }
}
