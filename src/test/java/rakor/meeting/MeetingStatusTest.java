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
            "DRAFT announcement PLANNED", "DRAFT cancellation CANCELLED", "DRAFT discarding DRAFT", "DRAFT correction DRAFT", "DRAFT sharing DRAFT", "PLANNED sharing PLANNED", "HELD sharing HELD", "MINUTES_CIRCULATED sharing MINUTES_CIRCULATED", "SEALED sharing SEALED",
            "PLANNED holding HELD", "PLANNED invitation-sending PLANNED", "PLANNED rescheduling PLANNED", "PLANNED cancellation CANCELLED", "PLANNED correction PLANNED",
            "HELD un-holding PLANNED", "HELD circulation MINUTES_CIRCULATED", "HELD correction HELD",
            "MINUTES_CIRCULATED revision MINUTES_CIRCULATED", "MINUTES_CIRCULATED circulation MINUTES_CIRCULATED", "MINUTES_CIRCULATED sealing SEALED", "MINUTES_CIRCULATED correction MINUTES_CIRCULATED",
            "SEALED revision SEALED", "SEALED circulation SEALED", "SEALED sealing SEALED", "SEALED correction SEALED");
    private static final List<String> MOVES = List.of("announcement", "holding", "invitation-sending", "un-holding", "rescheduling", "cancellation", "discarding", "correction", "circulation", "revision", "sealing", "sharing");

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
