package rakor.meeting.checkin;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import rakor.meeting.Attendance;

/**
 * Somebody who came, or is expected, as the API answers; named within its meeting by {@code number}.
 *
 * @param organization     code of the registered organisation; null where it is known in words alone
 * @param organizationName its name, or the words; null where nobody said
 * @param phone            null where the caller may not see it, and in every list; each answer that holds it is written to the history
 * @param late             came after the meeting began; false where the hour is not known. {@code leftEarly} likewise
 * @param mergedInto       number of the entry that stands for this one too
 */
@Serdeable
public record AttendeeView(
        int number, @Nullable Integer invitation, @Nullable String organization, @Nullable String organizationName, @Nullable String name, @Nullable String positionText,
        @Nullable String representing, @Nullable String phone, @Nullable Attendance status, @Nullable Instant arrivedAt, @Nullable Instant leftAt,
        boolean late, boolean leftEarly, AttendeeSource source, @Nullable Integer mergedInto, @Nullable Instant removedAt, long version) {}
