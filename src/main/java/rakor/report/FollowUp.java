package rakor.report;

import java.time.Instant;
import java.time.LocalDate;
import rakor.common.Slice;

/**
 * A report as it was read: figures and one page of the list, all of one moment.
 *
 * @param comparison null unless another day was asked for
 */
public record FollowUp(FollowUpAsk ask, AsOf at, FollowUpScope scope, FollowUpFigures figures, FollowUpComparison comparison, Slice<FollowUpItem> items) {
    LocalDate asOf() {
        return at.day();
    }

    Instant knownAt() {
        return at.knownAt();
    }

    FollowUpView view() {
        return new FollowUpView(asOf(), knownAt(), figures.totals(), comparison, items.items(), items.next());
    }
}
