package rakor.report;

/** What was exported: of which scope and moment, how many rows. */
public record FollowUpExport(FollowUpScope scope, AsOf at, long rows) {}
