package rakor.meeting.series;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import rakor.meeting.MeetingKind;
import rakor.meeting.MeetingMode;
import rakor.meeting.SecurityClass;

/**
 * A forum as the API answers with it. Organisations and posts are named by their codes.
 *
 * @param endedOn the day from which nothing is planned there
 * @param moves   nouns of what is open to the caller now: {@code planning}, {@code correction}, {@code ending}
 */
@Serdeable
public record SeriesView(
        String code, String name, MeetingKind kind, String recorder, @Nullable String organizer, List<String> hosts, @Nullable String chairPost,
        @Nullable String venue, @Nullable MeetingMode mode, SecurityClass securityClass, @Nullable Integer rhythm, @Nullable RhythmUnit rhythmUnit,
        @Nullable LocalDate endedOn, List<String> moves, long version) {

    public boolean may(String move) {
        return moves.contains(move);
    }
}
