package rakor.meeting.sending;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;

/**
 * Who gets the invitation of a meeting, and who got it.
 *
 * @param ready how many would get it now
 */
@Serdeable
public record SendingView(String meeting, int ready, List<Line> parties) {
    /**
     * One invited party.
     *
     * @param number    of the invitation
     * @param email     where it would be sent; null when the registers know no address
     * @param sentTo    where it was sent last; null when it never was
     * @param replyLink at which the party answers without signing in; to be handed over where there is no address
     */
    @Serdeable
    public record Line(int number, String party, @Nullable String capacity, @Nullable String person, @Nullable String email, Addressee.Via via, @Nullable String sentTo, @Nullable Instant sentAt, String replyLink) {
        /** Whether sending now reaches somebody new. */
        boolean ready() {
            return email != null && !email.equals(sentTo);
        }
    }
}
