package rakor.commitment.move;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import rakor.commitment.OnBehalf;

/**
 * It is not taken on.
 *
 * @param reason  at most 1,000 characters; it stays readable for whoever sees the file
 * @param version the version that was read, where If-Match does not name it
 */
@Serdeable
public record Refusal(@Nullable String reason, @Nullable OnBehalf onBehalf, @Nullable Long version) {}
