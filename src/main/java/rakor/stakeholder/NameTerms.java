package rakor.stakeholder;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/** @param name another name of an organisation */
@Serdeable
public record NameTerms(@Nullable String name) {}
