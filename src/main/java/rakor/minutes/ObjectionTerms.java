package rakor.minutes;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import rakor.commitment.OnBehalf;

/**
 * What is wrong in the minutes, and how it should be said.
 *
 * @param organization code of the one that objects; left out where the caller acts for one invited organisation alone
 * @param agendaItem   number of the item; left out for what is on none, as attendance
 * @param wording      at most 20,000 characters
 * @param reason       at most 2,000 characters
 * @param version      number of the version that was read
 */
@Serdeable
public record ObjectionTerms(@Nullable String organization, @Nullable Integer agendaItem, @Nullable String wording, @Nullable String reason, @Nullable OnBehalf onBehalf, @Nullable Long version) {}
