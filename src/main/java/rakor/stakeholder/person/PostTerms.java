package rakor.stakeholder.person;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/**
 * What may be written of a post.
 *
 * @param organization code or name
 * @param superior     code of the post that answers while this one is vacant
 */
@Serdeable
public record PostTerms(@Nullable String name, @Nullable String organization, @Nullable String superior) {
    PostTerms tidy() {
        return new PostTerms(PersonTerms.tidy(name), PersonTerms.tidy(organization), PersonTerms.tidy(superior));
    }
}
