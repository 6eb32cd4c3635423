package rakor.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Error;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.core.convert.exceptions.ConversionErrorException;
import io.micronaut.http.exceptions.ContentLengthExceededException;
import io.micronaut.json.JsonSyntaxException;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.authentication.AuthorizationException;
import io.micronaut.serde.exceptions.SerdeException;
import io.micronaut.web.router.exceptions.UnsatisfiedRouteException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rakor.common.DomainError;
import rakor.database.DatabaseBusy;

/** The one place where errors become answers. */
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
class ErrorController {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorController.class);
    private final Refusals refusals;

    ErrorController(Refusals refusals) {
        this.refusals = refusals;
    }

    @Error(global = true)
    HttpResponse<?> refused(HttpRequest<?> request, DomainError error) {
        return refusals.answer(request, error);
    }

    @Error(global = true)
    HttpResponse<?> notAllowed(HttpRequest<?> request, AuthorizationException error) {
        if (error.isForbidden()) {
            return refusals.answer(request, 403, "error.role");
        }
        if (Refusals.forProgram(request)) {
            return refusals.answer(request, 401, "error.sign-in").header("WWW-Authenticate", "Bearer");
        }
        String next = request.getMethod().name().equals("GET") ? "?next=" + URLEncoder.encode(request.getUri().toString(), StandardCharsets.UTF_8) : "";
        return HttpResponse.seeOther(URI.create("/sign-in" + next));
    }

    @Error(global = true)
    HttpResponse<?> unreadable(HttpRequest<?> request, ConversionErrorException error) {
        return refusals.answer(request, 400, "error.unreadable");
    }

    @Error(global = true)
    HttpResponse<?> unreadable(HttpRequest<?> request, SerdeException error) {
        return refusals.answer(request, 400, "error.unreadable");
    }

    @Error(global = true)
    HttpResponse<?> unreadable(HttpRequest<?> request, JsonSyntaxException error) {
        return refusals.answer(request, 400, "error.unreadable");
    }

    @Error(global = true)
    HttpResponse<?> unreadable(HttpRequest<?> request, UnsatisfiedRouteException error) {
        return refusals.answer(request, 400, "error.unreadable");
    }

    @Error(global = true)
    HttpResponse<?> tooLarge(HttpRequest<?> request, ContentLengthExceededException error) {
        return refusals.answer(request, 413, "error.too-large");
    }

    @Error(global = true)
    HttpResponse<?> status(HttpRequest<?> request, HttpStatusException error) {
        return refusals.answer(request, error.getStatus().getCode(), "error.status." + error.getStatus().getCode());
    }

    @Error(status = HttpStatus.NOT_FOUND, global = true)
    HttpResponse<?> notFound(HttpRequest<?> request) {
        return refusals.answer(request, 404, "error.not-found");
    }

    @Error(status = HttpStatus.METHOD_NOT_ALLOWED, global = true)
    HttpResponse<?> wrongMethod(HttpRequest<?> request) {
        return refusals.answer(request, 405, "error.method");
    }

    @Error(status = HttpStatus.UNSUPPORTED_MEDIA_TYPE, global = true)
    HttpResponse<?> wrongType(HttpRequest<?> request) {
        return refusals.answer(request, 415, "error.media-type");
    }

    @Error(status = HttpStatus.BAD_REQUEST, global = true)
    HttpResponse<?> badRequest(HttpRequest<?> request) {
        return refusals.answer(request, 400, "error.unreadable");
    }

    @Error(global = true)
    HttpResponse<?> unexpected(HttpRequest<?> request, Throwable error) {
        if (DatabaseBusy.behind(error)) {
            LOG.warn("{} {} was turned away, the database is busy or away: {}", request.getMethod(), request.getPath(), error.getMessage());
            return refusals.answer(request, 503, "error.busy").header("Retry-After", "2");
        }
        LOG.error("{} {} failed", request.getMethod(), request.getPath(), error);
        return refusals.answer(request, 500, "error.unexpected");
    }
}
