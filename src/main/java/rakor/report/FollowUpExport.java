package rakor.report;

import java.time.Instant;

/** What was exported: of which scope, as known when, how many rows. */
public record FollowUpExport(FollowUpScope scope, Instant knownAt, long rows) {}
