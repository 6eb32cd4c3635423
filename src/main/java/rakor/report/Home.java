package rakor.report;

import java.time.Instant;
import java.util.List;
import rakor.common.Bounded;
import rakor.common.Slice;
import rakor.history.HeadView;
import rakor.meeting.MeetingLine;

/**
 * What the home page tells somebody; a part that is not theirs is null.
 *
 * @param waiting  what waits for them, the most urgent first
 * @param registers what the registers lack; for administrators, else null
 * @param holidayless years without one known holiday; for administrators
 * @param coming   the next meetings they may see
 * @param past     the latest meetings they may see
 * @param owed     the first commitments in sight, for liaisons
 */
public record Home(Instant at, List<WaitingGroup> waiting, List<WaitingGroup> registers, List<Integer> holidayless, Board board, List<MeetingLine> coming, List<MeetingLine> past, Slice<FollowUpItem> owed, HeadView chain) {
    /** Of all that waits. */
    Bounded number() {
        return Bounded.sum(waiting.stream().map(WaitingGroup::all).toList());
    }
}
