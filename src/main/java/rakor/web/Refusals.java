package rakor.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
        return answer(request, error.kind().status(), error.key(), error.args(), error.fields());
    }

    public MutableHttpResponse<?> answer(HttpRequest<?> request, int status, String key) {
        return answer(request, status, key, List.of(), List.of());
    }

    private MutableHttpResponse<?> answer(HttpRequest<?> request, int status, String key, List<Object> args, List<FieldError> fields) {
        Locale locale = frames.locale(request);
        String detail = messages.text(locale, key, words(locale, args));
        String title = messages.text(locale, "error.title." + status);
        HttpStatus code = HttpStatus.valueOf(status);
        if (forProgram(request)) {
            List<Problem.Field> errors = fields.stream().map(e -> new Problem.Field(e.field(), e.key(), messages.text(locale, e.key(), words(locale, e.args())))).toList();
            Problem problem = new Problem("urn:rakor:" + key.replace('.', ':'), title, status, detail, request.getPath(), errors);
            return io.micronaut.http.HttpResponse.<Problem>status(code).body(problem).contentType(PROBLEM);
        }
        return pages.show(code, request, "web/refusal", Map.of("page", new RefusalPage(status, title, detail, fields.stream().map(e -> messages.text(locale, e.key(), words(locale, e.args()))).toList())));
    }

    /** Arguments that are message keys themselves (states, moves) are said in the reader's language. */
    private Object[] words(Locale locale, List<Object> args) {
        return args.stream().map(arg -> arg instanceof String text && messages.has(text) ? messages.text(locale, text) : arg).toArray();
    }

    static boolean forProgram(HttpRequest<?> request) {
        return request.getPath().startsWith("/api/");
    }
}
