package rakor.meeting;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import rakor.web.Versions;

/**
 * A new time for a planned meeting. Hours that are not said are unknown again; a venue that is not said stays.
 *
 * @param version the version that was read; null takes what is there
 */
@Serdeable
public record ReschedulingTerms(@Nullable LocalDate date, @Nullable Instant startsAt, @Nullable Instant endsAt, @Nullable String venue, @Nullable String reason, @Nullable Long version) {
    public ReschedulingTerms {
        venue = Words.tidy(venue);
        reason = Words.tidy(reason);
    }

    /** The version may stand in {@code If-Match}. */
    ReschedulingTerms readIn(HttpRequest<?> request) {
        return new ReschedulingTerms(date, startsAt, endsAt, venue, reason, Versions.named(request, version));
    }
}
