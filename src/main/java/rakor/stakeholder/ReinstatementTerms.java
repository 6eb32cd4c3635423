package rakor.stakeholder;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/** Why a mistaken ending is taken back. */
@Serdeable
public record ReinstatementTerms(@Nullable String reason, @Nullable Long version) {}
