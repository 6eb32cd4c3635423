package rakor.minutes;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/**
 * What the recorder office answers to an objection.
 *
 * @param accepted   whether the next version takes it up; opens the record for it
 * @param reason     required for a rejection; at most 2,000 characters
 * @param discussion new text of the item, where it was accepted; left out, the text is corrected afterwards
 * @param conclusion likewise
 * @param version    of the item from whose texts the new ones were made; of others nothing is overwritten
 */
@Serdeable
public record AnswerTerms(@Nullable Boolean accepted, @Nullable String reason, @Nullable String discussion, @Nullable String conclusion, @Nullable Long version) {}
