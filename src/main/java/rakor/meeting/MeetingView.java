package rakor.meeting;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A meeting as the API answers with it. Organisations and posts are named by their codes.
 *
 * @param number        the number of the letter
 * @param date          day in the regency's zone; always there, while the hours may be unknown
 * @param notes         null for everybody outside the regency's administration; {@code integrityNote} likewise
 * @param warnings      what is doubtful
 * @param series        code of the forum it belongs to
 * @param moves         nouns of what is legal and permitted for the caller now; {@code correction} is the PATCH and the
 *                      change of parts
 */
@Serdeable
public record MeetingView(
        String code, String title, MeetingKind kind, @Nullable String number, @Nullable String purpose, @Nullable String origin,
        LocalDate date, @Nullable Instant startsAt, @Nullable Instant endsAt, @Nullable String dateNote, List<FormerDate> formerDates,
        List<String> hosts, @Nullable String organizer, String recorder,
        @Nullable String chairPost, @Nullable String chairName, @Nullable String noteTaker,
        @Nullable String venue, @Nullable MeetingMode mode, SecurityClass securityClass, Urgency urgency,
        MeetingStatus status, @Nullable String statusReason, List<String> sources, @Nullable String externalRef,
        @Nullable String notes, @Nullable String integrityNote, @Nullable String series, List<MeetingWarning> warnings, List<String> moves, long version) {

    boolean may(String move) {
        return moves.contains(move);
    }
}
