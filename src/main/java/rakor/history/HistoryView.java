package rakor.history;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.Map;

/**
 * One row of the history as auditors read it.
 *
 * @param number  its place in the record's story, from 1
 * @param account username; null when the system did it, or the account is gone
 * @param name    the account's name at that time
 * @param seal    number of its seal; null while it has none
 */
@Serdeable
public record HistoryView(
        String record, String code, long number, Instant at, @Nullable String account, String name, String move, Map<String, StoryEntry.Fact> facts,
        @Nullable String reason, String previousHash, String hash, @Nullable Long seal) {}
