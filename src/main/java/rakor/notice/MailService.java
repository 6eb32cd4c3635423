package rakor.notice;

import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import rakor.common.Actor;
import rakor.common.DomainError;
import rakor.common.RegencyClock;
import rakor.common.Slice;
import rakor.history.Facts;
import rakor.history.History;
import rakor.history.Subject;
import rakor.web.ListQuery;

/** The outbox as administrators see it. */
@Singleton
class MailService {
    private final OutboxRepository outbox;
    private final MailSearch search;
    private final History history;
    private final RegencyClock clock;

    MailService(OutboxRepository outbox, MailSearch search, History history, RegencyClock clock) {
        this.outbox = outbox;
        this.search = search;
        this.history = history;
        this.clock = clock;
    }

    @ReadOnly
    Slice<MailView> list(Actor actor, MailFilter filter, MailFilter.After after, int limit) {
        MailAccess.requireAdministrator(actor);
        List<Mail> found = search.page(filter, after, limit);
        return Slice.of(found, limit, mail -> ListQuery.cursor(mail.createdAt(), mail.code()), after == null ? search.count(filter) : null).map(MailView::of);
    }

    @ReadOnly
    MailView read(Actor actor, String code) {
        MailAccess.requireAdministrator(actor);
        return MailView.of(outbox.find(code).orElseThrow(DomainError::notFound));
    }

    /** Tried again at once and for another three days; what went out never goes out again. */
    @Transactional
    MailView resend(Actor actor, String code) {
        MailAccess.requireAdministrator(actor);
        Mail mail = outbox.locked(code).orElseThrow(DomainError::notFound);
        if (!MailStatus.REPEATABLE.contains(mail.state())) {
            throw DomainError.conflict("notice.error.not-repeatable", "notice.mail.state." + mail.state());
        }
        Instant now = clock.now();
        outbox.again(mail, now, now.plus(Waits.PATIENCE));
        history.write(actor, new Subject("outbox", mail.id(), mail.code()), "resending", Facts.of().change("state", mail.state(), MailStatus.WAITING).map(), null);
        return MailView.of(outbox.find(code).orElseThrow());
    }
}
