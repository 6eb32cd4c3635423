package rakor.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import rakor.web.Messages;

/** The table of legal moves, written out once more by hand. */
class MeetingStatusTest {
    private static final Set<String> LEGAL = Set.of(
            "DRAFT announcement PLANNED", "DRAFT cancellation CANCELLED", "DRAFT discarding DRAFT", "DRAFT correction DRAFT",
            "PLANNED holding HELD", "PLANNED invitation-sending PLANNED", "PLANNED rescheduling PLANNED", "PLANNED cancellation CANCELLED", "PLANNED correction PLANNED",
            "HELD un-holding PLANNED", "HELD correction HELD");
    private static final List<String> MOVES = List.of("announcement", "holding", "invitation-sending", "un-holding", "rescheduling", "cancellation", "discarding", "correction");

    @Test
    void everyPairOfStateAndMoveIsDecided() {
        List<String> found = new ArrayList<>();
        for (MeetingStatus status : MeetingStatus.values()) {
            for (String move : MOVES) {
                status.after(move).ifPresent(to -> found.add(status + " " + move + " " + to));
            }
        }
        assertEquals(new TreeSet<>(LEGAL), new TreeSet<>(found));
    }

    @Test
    void noStateKnowsAMoveThatIsNotListed() {
        Set<String> known = new TreeSet<>();
        for (MeetingStatus status : MeetingStatus.values()) {
            known.addAll(status.moves());
        }
        assertEquals(new TreeSet<>(MOVES), known);
    }

    @Test
    void everyStateAndMoveHasItsWords(/* both languages hold the same keys, which the messages' own test asserts */) {
        Messages words = new Messages();
        List<String> silent = new ArrayList<>();
        for (MeetingStatus status : MeetingStatus.values()) {
            if (!words.has("meeting.status." + status)) {
                silent.add(status.name());
            }
        }
        MOVES.stream().filter(move -> !words.has("meeting.move." + move)).forEach(silent::add);
        assertEquals(List.of(), silent);
    }
}
