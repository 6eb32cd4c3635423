package rakor.meeting;

import java.time.LocalDate;
import java.util.List;

/**
 * What is doubtful about a meeting, where somebody decides on it.
 *
 * @param day     it was asked for
 * @param checked somebody asked for times that are not saved, so that "nothing" is an answer too
 * @param hour    one was named; without it nothing can be found
 */
public record Doubts(LocalDate day, List<MeetingWarning> found, boolean checked, boolean hour) {
    public static Doubts of(MeetingView meeting) {
        return new Doubts(meeting.date(), meeting.warnings(), false, true);
    }

    /** Somebody asked for it, so that "nothing" is said too. */
    public static Doubts asked(MeetingView meeting) {
        return new Doubts(meeting.date(), meeting.warnings(), true, meeting.startsAt() != null);
    }

    public static Doubts none() {
        return new Doubts(null, List.of(), false, true);
    }
}
