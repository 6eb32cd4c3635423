package rakor.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;

/** Only uploads are large. Whatever else says it is, is refused before it is read. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Order(-950)
class BodyBound {
    private static final long MOST = 2L << 20;
    private final Refusals refusals;

    BodyBound(Refusals refusals) {
        this.refusals = refusals;
    }

    @RequestFilter
    @Nullable
    HttpResponse<?> check(HttpRequest<?> request) {
        boolean upload = request.getContentType().map(type -> type.matches(MediaType.MULTIPART_FORM_DATA_TYPE)).orElse(false);
        return upload || request.getContentLength() <= MOST ? null : refusals.answer(request, 413, "error.too-large");
    }
}
