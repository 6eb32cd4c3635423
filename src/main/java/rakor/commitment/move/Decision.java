package rakor.commitment.move;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/**
 * What becomes of a request.
 *
 * @param reason  at most 1,000 characters; needed when it is not granted
 * @param version the version that was read, where If-Match does not name it
 */
@Serdeable
public record Decision(@Nullable Boolean granted, @Nullable String reason, @Nullable Long version) {}
