package rakor.commitment.move;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import rakor.commitment.RequestReason;

/**
 * One party asks to give it up.
 *
 * @param reasonCode NO_LONGER_NEEDED, REPLACED or FORMALISED
 * @param reason     at most 1,000 characters
 * @param replacedBy code of the commitment that replaces it; with REPLACED only
 * @param version    the version that was read, where If-Match does not name it
 */
@Serdeable
public record ReleaseTerms(@Nullable RequestReason reasonCode, @Nullable String reason, @Nullable String replacedBy, @Nullable Long version) {}
