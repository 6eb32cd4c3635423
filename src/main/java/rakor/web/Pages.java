package rakor.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import gg.jte.output.Utf8ByteOutput;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Renders typed templates. A template takes {@code Frame f} and {@code page}, a record of its room; a page with a form also {@code Form form}. */
@Singleton
public class Pages {
    private static final MediaType HTML = MediaType.of("text/html;charset=UTF-8");
    private final TemplateEngine templates = TemplateEngine.createPrecompiled(null, ContentType.Html, Pages.class.getClassLoader(), "rakor");
    private final Frames frames;

    Pages(Frames frames) {
        this.frames = frames;
        templates.setTrimControlStructures(true);
    }

    /** @param template folder and name without ending: {@code meeting/list} */
    public MutableHttpResponse<byte[]> show(HttpRequest<?> request, String template, Object page) {
        return show(HttpStatus.OK, request, template, Map.of("page", page));
    }

    /** The form a browser sent from a page in that language. */
    public Form read(HttpRequest<?> request, Map<String, ?> body) {
        return Form.of(body).in(frames.locale(request));
    }

    /** An empty form in the language of the page it will stand on. */
    public Form blank(HttpRequest<?> request) {
        return Form.blank().in(frames.locale(request));
    }

    /** A blank form of a new record, which {@link FormOnce} makes once. */
    public Form fresh(HttpRequest<?> request) {
        return blank(request).with(FormOnce.KEY, UUID.randomUUID());
    }

    /** A page with a form; 422 when the form was refused, 409 when what it asks is not possible any more. */
    public MutableHttpResponse<byte[]> show(HttpRequest<?> request, String template, Object page, Form form) {
        HttpStatus status = form.conflict() ? HttpStatus.CONFLICT : form.refused() ? HttpStatus.UNPROCESSABLE_ENTITY : HttpStatus.OK;
        return show(form.stale() ? HttpStatus.PRECONDITION_FAILED : status, request, template, Map.of("page", page, "form", form));
    }

    public MutableHttpResponse<byte[]> show(HttpStatus status, HttpRequest<?> request, String template, Map<String, Object> content) {
        Map<String, Object> parameters = new HashMap<>(content);
        Frame frame = frames.of(request);
        parameters.put("f", frame);
        Utf8ByteOutput output = new Utf8ByteOutput();
        templates.render(template + ".jte", parameters, output);
        MutableHttpResponse<byte[]> answer = HttpResponse.<byte[]>status(status).body(output.toByteArray()).contentType(HTML)
                .header(HttpHeaders.VARY, "Cookie").header(HttpHeaders.CACHE_CONTROL, "no-store").header(HttpHeaders.CONTENT_LANGUAGE, frame.lang());
        return frame.flash() == null ? answer : answer.cookie(Frames.shown());
    }

    /** Of a template that is no page: a paper. */
    public String text(String template, Map<String, Object> content) {
        StringOutput output = new StringOutput(16_384);
        templates.render(template + ".jte", content, output);
        return output.toString();
    }

    /** After a change: to {@code path}, which then shows the message of {@code key} once. */
    public HttpResponse<?> done(String path, String key) {
        return HttpResponse.seeOther(URI.create(path)).cookie(Frames.flash(key));
    }
}
