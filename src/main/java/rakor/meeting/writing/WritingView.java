package rakor.meeting.writing;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import rakor.meeting.AgendaItemView;
import rakor.meeting.AgendaOutcome;

/** What is written of an agenda item, with the version of the item, and whose hand wrote which field last. */
@Serdeable
public record WritingView(
        int number, @Nullable String discussion, @Nullable String conclusion, AgendaOutcome outcome, @Nullable String outcomeReason, List<Hand> hands, long version) {

    static WritingView of(AgendaItemView item, List<Hand> hands) {
        return new WritingView(item.number(), item.discussion(), item.conclusion(), item.outcome(), item.outcomeReason(), hands, item.version());
    }
}
