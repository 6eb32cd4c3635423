package rakor.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * An error as RFC 9457 writes it. {@code type} is stable; the sentences are in the caller's language.
 *
 * @param reference what to tell those who run Rakor, so that they find the failure in the log; null for a refusal
 */
@Serdeable
public record Problem(String type, String title, int status, String detail, String instance, List<Field> errors, @Nullable String reference) {
    @Serdeable
    public record Field(String field, String code, String message) {}
}
