package rakor.commitment.move;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/**
 * Leadership rules on a claim that it cannot be done.
 *
 * @param accepted whether it is closed as impossible; never against the counterpart where an office of the regency claims it
 * @param reason   at most 1,000 characters
 * @param version  the version that was read, where If-Match does not name it
 */
@Serdeable
public record Ruling(@Nullable Boolean accepted, @Nullable String reason, @Nullable Long version) {}
