package rakor.commitment;

/**
 * What a commitment is counted by: one count is kept for each.
 *
 * @param recorder   key of the office that recorded it
 * @param incomplete whether it lacks what it is asked for
 */
record Counted(long recorder, OwnerSide side, CommitmentStatus status, boolean incomplete) {}
