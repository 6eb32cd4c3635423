package rakor.report;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The follow-up report.
 *
 * @param asOf    the day at whose end things stood so
 * @param knownAt the moment whose knowledge it is
 * @param compared beside another day, where one was asked for
 * @param next    cursor of the next page of {@code items}; the totals are of the whole
 */
@Serdeable
public record FollowUpView(LocalDate asOf, Instant knownAt, FollowUpTotals totals, @Nullable FollowUpComparison compared, List<FollowUpItem> items, @Nullable String next) {}
