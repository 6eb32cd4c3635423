package rakor.meeting.writing;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import rakor.meeting.AgendaOutcome;
import rakor.meeting.AgendaTerms;

/**
 * What is written down of an agenda item while it is dealt with; all else of the item is planned elsewhere.
 *
 * @param outcomeReason with DEFERRED and DROPPED
 */
@Serdeable
public record WritingTerms(@Nullable String discussion, @Nullable String conclusion, @Nullable AgendaOutcome outcome, @Nullable String outcomeReason) {
    static WritingTerms of(AgendaTerms t) {
        return new WritingTerms(t.discussion(), t.conclusion(), t.outcome(), t.outcomeReason());
    }

    AgendaTerms on(AgendaTerms t) {
        return new AgendaTerms(t.title(), t.topic(), t.presenter(), t.minutes(), discussion, conclusion, outcome, outcomeReason, t.position());
    }
}
