package rakor.stakeholder;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;

/**
 * A relation of an organisation: to another one (DIVISION, MEMBER) or to an estate (OPERATES, TENANT).
 *
 * @param organization code or name of the division or member
 * @param estate       code of the estate
 * @param from         the first day; absent when nobody knows
 * @param version      the organisation's version that was read, where {@code If-Match} does not name it
 */
@Serdeable
public record LinkTerms(@Nullable Relation relation, @Nullable String organization, @Nullable String estate, @Nullable LocalDate from, @Nullable Long version) {}
