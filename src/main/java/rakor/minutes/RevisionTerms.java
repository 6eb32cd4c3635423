package rakor.minutes;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/**
 * Why minutes that the parties have, or that are sealed, are opened for a next version.
 *
 * @param reason at most 1,000 characters
 */
@Serdeable
public record RevisionTerms(@Nullable String reason, @Nullable Long version) {}
