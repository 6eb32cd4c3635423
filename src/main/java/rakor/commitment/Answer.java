package rakor.commitment;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/**
 * What another side says to what the owner claims.
 *
 * @param reason  at most 1,000 characters; needed when it does not agree
 * @param version the version that was read, where If-Match does not name it
 */
@Serdeable
public record Answer(@Nullable Boolean agreed, @Nullable String reason, @Nullable Long version) {}
