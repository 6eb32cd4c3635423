package rakor.history;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import rakor.common.Sha256;

/**
 * One row of the history. Its hash is the SHA-256 in hexadecimal over its fields in this order, each as its length in UTF-8 bytes,
 * a colon and its text (an absent one as {@code -}), so no two rows can read the same.
 */
record HistoryRow(
        String record, long recordId, long seq, String recordCode, Instant at, Long accountId, String accountName,
        String move, String facts, String reason, String previousHash) {

    /** The hash before a record's first row, and before the first seal. */
    static final String BEGINNING = "0".repeat(64);

    /** The same row at another place in its record's story. */
    HistoryRow at(long place) {
        return new HistoryRow(record, recordId, place, recordCode, at, accountId, accountName, move, facts, reason, previousHash);
    }

    String hash() {
        return hash(record, recordId, seq, recordCode, at.getEpochSecond(), accountId, accountName, move, facts, reason, previousHash);
    }

    static String hash(Object... fields) {
        StringBuilder text = new StringBuilder();
        for (Object field : fields) {
            if (field == null) {
                text.append('-');
            } else {
                String word = field.toString();
                text.append(word.getBytes(StandardCharsets.UTF_8).length).append(':').append(word);
            }
        }
        return Sha256.of(text.toString());
    }
}
