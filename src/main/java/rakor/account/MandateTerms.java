package rakor.account;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;

/**
 * A mandate to be given.
 *
 * @param organization code of the organisation the account may act for
 * @param from         its first day; today when absent
 * @param to           the first day it no longer holds
 * @param version      the account's version that was read, where {@code If-Match} does not name it
 */
@Serdeable
public record MandateTerms(@Nullable String organization, @Nullable LocalDate from, @Nullable LocalDate to, @Nullable Long version) {}
