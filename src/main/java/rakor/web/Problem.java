package rakor.web;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** An error as RFC 9457 writes it. {@code type} is stable; the sentences are in the caller's language. */
@Serdeable
public record Problem(String type, String title, int status, String detail, String instance, List<Field> errors) {
    @Serdeable
    public record Field(String field, String code, String message) {}
}
