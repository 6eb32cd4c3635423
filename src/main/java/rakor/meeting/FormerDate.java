package rakor.meeting;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;

/** When and where a meeting was to be before it was rescheduled. */
@Serdeable
public record FormerDate(LocalDate date, @Nullable Instant startsAt, @Nullable Instant endsAt, @Nullable String venue, String reason, Instant changedAt) {}
