package rakor.stakeholder;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;

/**
 * @param number       within the organisation that holds the link
 * @param organization who holds it: the office, association, operator or tenant
 * @param to           the first day on which it no longer holds; null while it does
 */
@Serdeable
public record LinkView(
        int number, Relation relation, Named organization, @Nullable Named other, @Nullable Named estate, @Nullable LocalDate from, @Nullable LocalDate to) {
    /** Whether it is over on a day. */
    public boolean overOn(LocalDate day) {
        return to != null && !to.isAfter(day);
    }
}
