package rakor.history;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/**
 * The end of the chain over all rows.
 *
 * @param number   how many rows are sealed
 * @param hash     hash of the last seal; 64 zeros while nothing is sealed
 * @param unsealed how many rows wait for their seal
 * @param sealedAt null while nothing is sealed
 */
@Serdeable
public record HeadView(long number, String hash, int unsealed, @Nullable Instant sealedAt) {}
