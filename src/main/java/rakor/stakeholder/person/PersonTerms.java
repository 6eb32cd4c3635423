package rakor.stakeholder.person;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import rakor.common.Checks;

/**
 * What may be written of a person. No identity or tax number, ever.
 *
 * @param name         without titles, as the person writes it
 * @param organization code or name
 * @param nip          number of a civil servant, 18 digits
 */
@Serdeable
public record PersonTerms(
        @Nullable String name,
        @Nullable String titleBefore,
        @Nullable String titleAfter,
        @Nullable String organization,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String nip) {

    PersonTerms tidy() {
        return new PersonTerms(tidy(name), tidy(titleBefore), tidy(titleAfter), tidy(organization), tidy(email), tidy(phone), tidy(nip));
    }

    static String tidy(String text) {
        return Checks.blank(text) ? null : text.strip();
    }
}
