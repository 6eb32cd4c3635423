package rakor.meeting.series;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import rakor.common.Side;
import rakor.meeting.Words;

/**
 * Whom a person adds to those invited to every meeting of a forum.
 *
 * @param organization by code or name; never together with {@code groupText}
 * @param post         code of a post of that organisation
 * @param side         of a group only
 */
@Serdeable
public record InviteeTerms(@Nullable String organization, @Nullable String post, @Nullable String groupText, @Nullable Side side) {
    public InviteeTerms {
        organization = Words.tidy(organization);
        post = Words.tidy(post);
        groupText = Words.tidy(groupText);
    }

    public static InviteeTerms of(String organization) {
        return new InviteeTerms(organization, null, null, null);
    }
}
