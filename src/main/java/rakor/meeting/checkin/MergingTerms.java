package rakor.meeting.checkin;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/**
 * Two entries are one person.
 *
 * @param into    number of the entry that stays
 * @param version of the entry that goes
 */
@Serdeable
record MergingTerms(@Nullable Integer into, @Nullable Long version) {}
