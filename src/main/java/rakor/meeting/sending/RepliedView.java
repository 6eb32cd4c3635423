package rakor.meeting.sending;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import rakor.meeting.InvitationAnswer;
import rakor.meeting.InvitationReply;

/** What an invited party answered; {@code number} is the invitation's. */
@Serdeable
public record RepliedView(int number, InvitationAnswer answer, @Nullable String deputyName, @Nullable String deputyPost, Instant at) {
    static RepliedView of(int number, InvitationReply reply) {
        return new RepliedView(number, reply.answer(), reply.deputyName(), reply.deputyPost(), reply.at());
    }
}
