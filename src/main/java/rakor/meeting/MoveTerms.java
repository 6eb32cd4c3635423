package rakor.meeting;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.serde.annotation.Serdeable;
import rakor.web.Versions;

/**
 * What a move takes.
 *
 * @param reason  required for cancellation and un-holding; in the person's words
 * @param version the version that was read; null takes what is there
 */
@Serdeable
public record MoveTerms(@Nullable String reason, @Nullable Long version) {
    public MoveTerms {
        reason = Words.tidy(reason);
    }

    public static MoveTerms none() {
        return new MoveTerms(null, null);
    }

    /** As the API takes it: the body may be left out, the version may stand in {@code If-Match}. */
    public static MoveTerms of(HttpRequest<?> request, @Nullable MoveTerms body) {
        return new MoveTerms(body == null ? null : body.reason(), Versions.named(request, body == null ? null : body.version()));
    }

    public static MoveTerms because(String reason) {
        return new MoveTerms(reason, null);
    }
}
