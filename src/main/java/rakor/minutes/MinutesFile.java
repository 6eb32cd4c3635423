package rakor.minutes;

import java.time.LocalDate;
import java.util.List;
import rakor.common.DomainError;
import rakor.meeting.MinutedMeetings;

/**
 * One version of a meeting's minutes with everything said about it.
 *
 * @param before     what the version before it says; null for the first
 * @param objections to this version
 * @param closes     the last day on which parties may object, by the register of holidays as it is now
 * @param latest     number of the newest version
 */
record MinutesFile(MinutedMeetings.Record meeting, MinutesVersion version, MinutesText text, MinutesText before, List<Seat> seats, List<Objection> objections, LocalDate closes, int latest) {
    boolean windowOpen(LocalDate today) {
        return version.status().open() && !today.isAfter(closes);
    }

    boolean undecided() {
        return objections.stream().anyMatch(Objection::open);
    }

    /** Everybody asked has approved, or the time to speak is over. */
    boolean ripe(LocalDate today) {
        return seats.stream().allMatch(Seat::approved) || !windowOpen(today);
    }

    Objection objection(int number) {
        return objections.stream().filter(it -> it.objection() == number).findFirst().orElseThrow(DomainError::notFound);
    }
}
