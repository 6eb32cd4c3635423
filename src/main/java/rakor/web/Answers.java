package rakor.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import java.net.URI;

/** The shapes of the API's good answers: a record goes with its version as ETag. */
public final class Answers {
    private Answers() {}

    public static <T> MutableHttpResponse<T> record(T view, long version) {
        return HttpResponse.ok(view).header("ETag", Versions.tag(version));
    }

    /** @param path the new record's address, {@code /api/v1/meetings/R-2025-0001} */
    public static <T> MutableHttpResponse<T> created(String path, T view, long version) {
        return HttpResponse.<T>created(URI.create(path)).body(view).header("ETag", Versions.tag(version));
    }
}
