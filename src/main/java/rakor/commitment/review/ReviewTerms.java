package rakor.commitment.review;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import rakor.commitment.TermsReader;

/**
 * That a meeting dealt with a commitment.
 *
 * @param commitment code
 * @param agendaItem number of the agenda item; the item of following up when left out
 * @param note       what was said of it
 */
@Serdeable
public record ReviewTerms(@Nullable String commitment, @Nullable Integer agendaItem, @Nullable String note) {
    public ReviewTerms {
        commitment = TermsReader.words(commitment);
        note = TermsReader.words(note);
    }
}
