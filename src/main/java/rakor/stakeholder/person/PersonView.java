package rakor.stakeholder.person;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import rakor.stakeholder.Holder;
import rakor.stakeholder.Named;

/**
 * A person as the API answers.
 *
 * @param contact null where the caller may not see it, and in every list; each answer that holds it is written to the history
 */
@Serdeable
public record PersonView(
        String code,
        String name,
        @Nullable String titleBefore,
        @Nullable String titleAfter,
        @Nullable Named organization,
        @Nullable Contact contact,
        @Nullable LocalDate endedOn,
        long version) {

    /** @param nip with its middle hidden */
    @Serdeable
    public record Contact(@Nullable String email, @Nullable String phone, @Nullable String nip) {
        boolean empty() {
            return email == null && phone == null && nip == null;
        }
    }

    /** The name with its titles. */
    public String titled() {
        return Holder.titled(titleBefore, name, titleAfter);
    }
}
