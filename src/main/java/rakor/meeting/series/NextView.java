package rakor.meeting.series;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import rakor.meeting.SecurityClass;
import rakor.meeting.Unfinished;

/**
 * What planning the next meeting of a forum would do.
 *
 * @param date       proposed by the rhythm and moved to a working day; null without rhythm or without a meeting before
 * @param coming     codes of meetings of the forum that are still to come
 * @param forgotten  codes of those whose day has passed, though nobody said that they took place: what is on their agenda waits there
 * @param unfinished what would be carried over
 * @param unknownYears years of which the register knows no holiday
 */
@Serdeable
public record NextView(@Nullable LocalDate date, List<String> coming, List<String> forgotten, List<Waiting> unfinished, List<Integer> unknownYears) {
    /** An agenda item that waits, and the meeting it waits in. @param carried no: its meeting has a higher class than the forum, so it stays there */
    @Serdeable
    public record Waiting(String meeting, int number, LocalDate date, String title, boolean carried) {
        static Waiting of(Unfinished it, SecurityClass target) {
            return new Waiting(it.source().meeting(), it.source().number(), it.source().date(), it.title(), it.fits(target));
        }
    }
}
