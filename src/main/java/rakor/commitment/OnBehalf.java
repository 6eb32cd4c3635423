package rakor.commitment;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;

/**
 * Recorded on behalf of a party that has no account: who said it, when, and where it is written.
 *
 * @param saidBy   at most 200 characters
 * @param on       the day it was said
 * @param document at most 300 characters: a letter, a signed list, minutes
 */
@Serdeable
public record OnBehalf(@Nullable String saidBy, @Nullable LocalDate on, @Nullable String document) {}
