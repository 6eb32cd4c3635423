package rakor.notice;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/**
 * A mail of the outbox as administrators see it: whether it went out, never what it says, because they see no meetings.
 *
 * @param about  code of the meeting
 * @param nextAt when it is tried next
 * @param moves  {@code resending} when it may be sent again
 */
@Serdeable
record MailView(
        String code, MailKind kind, String about, String receiver, MailStatus state, int attempts, @Nullable Instant nextAt, @Nullable String lastError,
        Instant createdAt, @Nullable Instant sentAt, java.util.List<String> moves) {

    static MailView of(Mail m) {
        boolean tried = m.state() == MailStatus.WAITING || m.state() == MailStatus.FAILED;
        return new MailView(m.code(), m.draft().kind(), m.draft().about(), m.draft().receiver(), m.state(), m.attempts(), tried ? m.nextAt() : null, m.lastError(), m.createdAt(), m.sentAt(),
                MailStatus.REPEATABLE.contains(m.state()) ? java.util.List.of("resending") : java.util.List.of());
    }
}
