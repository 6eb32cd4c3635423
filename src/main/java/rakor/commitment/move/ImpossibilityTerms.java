package rakor.commitment.move;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import rakor.commitment.RequestReason;

/**
 * Its owner says that it cannot be done.
 *
 * @param reasonCode FORCE_MAJEURE, IN_COURT, RULE_CHANGED, REORGANISED or NO_LONGER_USEFUL
 * @param reason     at most 1,000 characters
 * @param version    the version that was read, where If-Match does not name it
 */
@Serdeable
public record ImpossibilityTerms(@Nullable RequestReason reasonCode, @Nullable String reason, @Nullable Long version) {}
