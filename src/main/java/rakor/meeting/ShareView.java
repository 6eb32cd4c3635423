package rakor.meeting;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/** A share as the API answers with it, named within its meeting by {@code number}. */
@Serdeable
public record ShareView(int number, String organization, String reason, Instant sharedAt, @Nullable Instant endedAt, long version) {}
