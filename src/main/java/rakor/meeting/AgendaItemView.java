package rakor.meeting;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/** An agenda item as the API answers with it, named within its meeting by {@code number}; {@code position} counts from 1. What is carried on is the other meeting's from then on, and its outcome here stays. */
@Serdeable
public record AgendaItemView(
        int number, int position, AgendaKind kind, String title, @Nullable String topic, @Nullable String presenter, @Nullable Integer minutes,
        @Nullable String discussion, @Nullable String conclusion, AgendaOutcome outcome, @Nullable String outcomeReason,
        @Nullable AgendaLink carriedFrom, @Nullable AgendaLink carriedTo, long version) {

    public boolean written() {
        return discussion != null || conclusion != null;
    }
}
