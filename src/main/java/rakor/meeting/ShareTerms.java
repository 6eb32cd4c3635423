package rakor.meeting;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/** Which partner shall see a meeting of class T or R, and why. */
@Serdeable
public record ShareTerms(@Nullable String organization, @Nullable String reason) {
    public ShareTerms {
        organization = Words.tidy(organization);
        reason = Words.tidy(reason);
    }
}
