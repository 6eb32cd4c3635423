package rakor.stakeholder.person;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import rakor.stakeholder.HolderStatus;

/**
 * Who holds which post.
 *
 * @param post   code, or a name only one post has; never changes
 * @param person code, or a name only one person has; never changes
 * @param from   first day
 * @param to     first day on which it is over
 */
@Serdeable
public record HolderTerms(@Nullable String post, @Nullable String person, @Nullable HolderStatus status, @Nullable LocalDate from, @Nullable LocalDate to) {
    HolderTerms tidy() {
        return new HolderTerms(PersonTerms.tidy(post), PersonTerms.tidy(person), status, from, to);
    }
}
