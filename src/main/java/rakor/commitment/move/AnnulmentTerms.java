package rakor.commitment.move;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import rakor.commitment.RequestReason;

/**
 * It was a wrong entry.
 *
 * @param reasonCode  WRONG_ENTRY or DUPLICATE
 * @param reason      at most 1,000 characters
 * @param duplicateOf code of the commitment it repeats; with DUPLICATE only
 * @param version     the version that was read, where If-Match does not name it
 */
@Serdeable
public record AnnulmentTerms(@Nullable RequestReason reasonCode, @Nullable String reason, @Nullable String duplicateOf, @Nullable Long version) {}
