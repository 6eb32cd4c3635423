package rakor.meeting.series;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import rakor.meeting.MeetingMode;
import rakor.meeting.SecurityClass;
import rakor.meeting.Words;

/**
 * What a person may say of the next meeting of a forum; what is left out is the forum's.
 *
 * @param date  proposed by the rhythm when left out; then a meeting of the forum that is still to come is the next one
 * @param draft prepared for the recorder office alone at first
 */
@Serdeable
public record NextMeetingTerms(
        @Nullable LocalDate date, @Nullable Instant startsAt, @Nullable Instant endsAt, @Nullable String title,
        @Nullable String venue, @Nullable MeetingMode mode, @Nullable SecurityClass securityClass, @Nullable Boolean draft) {
    public NextMeetingTerms {
        title = Words.tidy(title);
        venue = Words.tidy(venue);
    }

    public static NextMeetingTerms on(LocalDate date) {
        return new NextMeetingTerms(date, null, null, null, null, null, null, null);
    }
}
