package rakor.stakeholder;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/**
 * @param name    another name of an organisation
 * @param version the organisation's version that was read, where {@code If-Match} does not name it
 */
@Serdeable
public record NameTerms(@Nullable String name, @Nullable Long version) {}
