package rakor.meeting;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A meeting as a list shows it, organisations by code; the rest is read one by one. */
@Serdeable
public record MeetingLine(
        String code, String title, MeetingKind kind, @Nullable String number, LocalDate date, @Nullable Instant startsAt, @Nullable Instant endsAt,
        List<String> hosts, String recorder, @Nullable String venue, @Nullable MeetingMode mode,
        SecurityClass securityClass, Urgency urgency, MeetingStatus status, long version) {}
