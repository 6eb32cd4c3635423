package rakor.meeting.sending;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.serde.annotation.Serdeable;
import rakor.web.Versions;

/** @param version of the meeting that was read; null takes what is there */
@Serdeable
record SendingTerms(@Nullable Long version) {
    static Long version(HttpRequest<?> request, @Nullable SendingTerms body) {
        return Versions.named(request, body == null ? null : body.version());
    }
}
