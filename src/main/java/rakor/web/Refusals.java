package rakor.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import rakor.common.DomainError;
import rakor.common.FieldError;

/** Turns a refusal into its answer: a problem document for the API, a page with the same words for people. */
@Singleton
public class Refusals {
    private static final MediaType PROBLEM = MediaType.of("application/problem+json");
    private final Messages messages;
    private final Frames frames;
    private final Pages pages;

    Refusals(Messages messages, Frames frames, Pages pages) {
        this.messages = messages;
        this.frames = frames;
        this.pages = pages;
    }

    public MutableHttpResponse<?> answer(HttpRequest<?> request, DomainError error) {
        return answer(request, error, null);
    }

    public MutableHttpResponse<?> answer(HttpRequest<?> request, int status, String key) {
        return answer(request, status, key, null);
    }

    /** @param back the record it was about, to which the page leads; null for none */
    MutableHttpResponse<?> answer(HttpRequest<?> request, DomainError error, WayBack.Place back) {
        return answer(request, new Refused(error.kind().status(), error.key(), error.args(), error.fields(), null, back));
    }

    MutableHttpResponse<?> answer(HttpRequest<?> request, int status, String key, WayBack.Place back) {
        return answer(request, new Refused(status, key, List.of(), List.of(), null, back));
    }

    /** Our own failure, with the number under which the log tells of it. */
    MutableHttpResponse<?> unexpected(HttpRequest<?> request, String reference) {
        return answer(request, new Refused(500, "error.unexpected", List.of(), List.of(), reference, null));
    }

    static String reference() {
        return String.format("%08X", ThreadLocalRandom.current().nextInt());
    }

    private record Refused(int status, String key, List<Object> args, List<FieldError> fields, String reference, WayBack.Place back) {}

    private MutableHttpResponse<?> answer(HttpRequest<?> request, Refused refused) {
        MutableHttpResponse<?> answer = made(request, refused);
        SecurityHeaders.put(answer);
        // the rest of what is too large is not read: a browser that goes on sending would wait for ever
        return refused.status() == 413 ? answer.header(HttpHeaders.CONNECTION, "close") : answer;
    }

    private MutableHttpResponse<?> made(HttpRequest<?> request, Refused refused) {
        Locale locale = frames.locale(request);
        String detail = messages.text(locale, refused.key(), words(locale, refused.args()));
        String title = messages.text(locale, "error.title." + refused.status());
        List<Problem.Field> errors = refused.fields().stream().map(e -> new Problem.Field(e.field(), e.key(), messages.text(locale, e.key(), words(locale, e.args())))).toList();
        HttpStatus status = HttpStatus.valueOf(refused.status());
        if (forProgram(request)) {
            Problem problem = new Problem("urn:rakor:" + refused.key().replace('.', ':'), title, refused.status(), detail, request.getPath(), errors, refused.reference());
            return HttpResponse.<Problem>status(status).body(problem).contentType(PROBLEM).header(HttpHeaders.CONTENT_LANGUAGE, Frames.tag(locale)).header(HttpHeaders.VARY, "Accept-Language, Cookie, Authorization");
        }
        return pages.show(status, request, "web/refusal", Map.of("page", new RefusalPage(refused.status(), title, detail, errors.stream().map(Problem.Field::message).toList(), refused.reference(), refused.back())));
    }

    /** Arguments that are message keys themselves (states, moves) are said in the reader's language. */
    private Object[] words(Locale locale, List<Object> args) {
        return args.stream().map(arg -> arg instanceof String text && messages.has(text) ? messages.text(locale, text) : arg).toArray();
    }

    static boolean forProgram(HttpRequest<?> request) {
        return request.getPath().startsWith("/api/");
    }
}
