package rakor.history;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.Map;

/**
 * One change of a record, as its own page tells it.
 *
 * @param who    name of the account at that time
 * @param facts  what it said, by field, in the order of the names
 * @param reason null where none was asked
 */
public record StoryEntry(Instant at, String who, String move, Map<String, Fact> facts, String reason) {
    /**
     * @param from null when the value is new, or was empty
     * @param to   null when the value was taken away
     */
    @Serdeable
    public record Fact(@Nullable String from, @Nullable String to) {}
}
