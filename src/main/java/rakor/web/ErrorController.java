package rakor.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Error;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.authentication.AuthorizationException;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteMatch;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rakor.common.DomainError;

/** The one place where errors become answers. */
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
class ErrorController {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorController.class);
    private final Refusals refusals;
    private final WayBack way;
    private final Router router;

    ErrorController(Refusals refusals, WayBack way, Router router) {
        this.refusals = refusals;
        this.way = way;
        this.router = router;
    }

    @Error(global = true)
    HttpResponse<?> refused(HttpRequest<?> request, DomainError error) {
        return refusals.answer(request, error, way.from(request, error.kind().status()));
    }

    @Error(global = true)
    HttpResponse<?> notAllowed(HttpRequest<?> request, AuthorizationException error) {
        if (error.isForbidden()) {
            return refusals.answer(request, 403, "error.role", way.from(request, 403));
        }
        if (Refusals.forProgram(request)) {
            return refusals.answer(request, 401, "error.sign-in").header("WWW-Authenticate", "Bearer");
        }
        String next = request.getMethod().name().equals("GET") ? "?next=" + URLEncoder.encode(request.getUri().toString(), StandardCharsets.UTF_8) : "";
        return HttpResponse.seeOther(URI.create("/sign-in" + next));
    }

    @Error(global = true)
    HttpResponse<?> failed(HttpRequest<?> request, Throwable error) {
        Failures failure = Failures.of(error);
        if (failure.unexpected()) {
            String reference = Refusals.reference();
            LOG.error("{} {} failed, reference {}", request.getMethod(), request.getPath(), reference, error);
            return refusals.unexpected(request, reference);
        }
        if (failure.status() >= 500) {
            LOG.warn("{} {} not served: {}", request.getMethod(), request.getPath(), error.getMessage());
        }
        if (failure.unreadable()) {
            return refusals.answer(request, FieldPath.refusal(error));
        }
        MutableHttpResponse<?> answer = refusals.answer(request, failure.status(), failure.key(), way.from(request, failure.status()));
        return failure.retryAfter() == 0 ? answer : answer.header("Retry-After", String.valueOf(failure.retryAfter()));
    }

    @Error(status = HttpStatus.NOT_FOUND, global = true)
    HttpResponse<?> notFound(HttpRequest<?> request) {
        return refusals.answer(request, 404, "error.not-found", way.from(request, 404));
    }

    @Error(status = HttpStatus.METHOD_NOT_ALLOWED, global = true)
    HttpResponse<?> wrongMethod(HttpRequest<?> request) {
        String allowed = router.findAny(request).stream().map(match -> ((UriRouteMatch<?, ?>) match).getRouteInfo().getHttpMethodName()).distinct().sorted().collect(Collectors.joining(", "));
        return refusals.answer(request, 405, "error.method").header("Allow", allowed);
    }

    @Error(status = HttpStatus.NOT_ACCEPTABLE, global = true)
    HttpResponse<?> notAcceptable(HttpRequest<?> request) {
        return refusals.answer(request, 406, "error.status.406");
    }

    @Error(status = HttpStatus.UNSUPPORTED_MEDIA_TYPE, global = true)
    HttpResponse<?> wrongType(HttpRequest<?> request) {
        return refusals.answer(request, 415, "error.media-type");
    }

    @Error(status = HttpStatus.BAD_REQUEST, global = true)
    HttpResponse<?> badRequest(HttpRequest<?> request) {
        return refusals.answer(request, 400, "error.unreadable");
    }
}
