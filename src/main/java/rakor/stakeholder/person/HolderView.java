package rakor.stakeholder.person;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import rakor.stakeholder.HolderStatus;
import rakor.stakeholder.Named;

/**
 * A holder of a post as the API answers.
 *
 * @param person code, and name with titles
 * @param to     first day on which it is over; null while it lasts
 */
@Serdeable
public record HolderView(String code, Named post, Named person, HolderStatus status, LocalDate from, @Nullable LocalDate to, long version) {
    /** Whether it holds on a day. */
    public boolean on(LocalDate day) {
        return !from.isAfter(day) && (to == null || to.isAfter(day));
    }
}
