package rakor.commitment.move;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/**
 * Why a commitment is refused or taken back.
 *
 * @param reason  at most 1,000 characters; it stays readable for whoever sees the file
 * @param version the version that was read, where If-Match does not name it
 */
@Serdeable
public record Because(@Nullable String reason, @Nullable Long version) {}
