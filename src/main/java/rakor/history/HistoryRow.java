package rakor.history;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/**
 * One row of the history. Its hash is the SHA-256 over its fields in this order, each as its length in UTF-8 bytes,
 * a colon and its text (an absent one as {@code -}), so no two rows can read the same.
 */
record HistoryRow(
        String record, long recordId, long seq, String recordCode, Instant at, Long accountId, String accountName,
        String move, String facts, String reason, String previousHash) {

    String hash() {
        StringBuilder text = new StringBuilder();
        for (Object field : new Object[] {record, recordId, seq, recordCode, at.getEpochSecond(), accountId, accountName, move, facts, reason, previousHash}) {
            if (field == null) {
                text.append("-");
            } else {
                String word = field.toString();
                text.append(word.getBytes(StandardCharsets.UTF_8).length).append(':').append(word);
            }
        }
        return sha256(text.toString());
    }

    static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
