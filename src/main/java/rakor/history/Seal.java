package rakor.history;

import java.time.Instant;

/**
 * One link of the chain that holds all history rows together, in the order in which they were sealed. Its hash is made
 * like that of a {@link HistoryRow}: over number, row's key, row's hash, second of sealing and the hash of the seal before.
 */
record Seal(long number, long historyId, Instant at, String hash) {
    /** What the first seal stands on. */
    static final Seal NONE = new Seal(0, 0, Instant.EPOCH, HistoryRow.BEGINNING);

    Seal next(long rowId, String rowHash, Instant sealedAt) {
        return new Seal(number + 1, rowId, sealedAt, HistoryRow.hash(number + 1, rowId, rowHash, sealedAt.getEpochSecond(), hash));
    }
}
