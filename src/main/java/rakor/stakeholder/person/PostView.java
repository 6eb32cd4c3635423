package rakor.stakeholder.person;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import rakor.stakeholder.HolderStatus;
import rakor.stakeholder.Named;

/**
 * A post as the API answers.
 *
 * @param holder    who holds it today; null while it is vacant
 * @param answering who answers for it while it is vacant: the holder of the nearest post above; null when nobody does
 */
@Serdeable
public record PostView(
        String code,
        String name,
        Named organization,
        @Nullable Named superior,
        @Nullable Seat holder,
        @Nullable Seat answering,
        @Nullable LocalDate endedOn,
        long version) {

    /** @param post the post in which the person answers */
    @Serdeable
    public record Seat(Named post, Named person, HolderStatus status, LocalDate from) {}
}
