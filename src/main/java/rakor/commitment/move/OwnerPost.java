package rakor.commitment.move;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/**
 * The owner names the post that carries it, where none was named.
 *
 * @param ownerPost code of a post of the owner
 * @param version   the version that was read, where If-Match does not name it
 */
@Serdeable
public record OwnerPost(@Nullable String ownerPost, @Nullable Long version) {}
