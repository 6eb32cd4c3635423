package rakor.notice;

import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import jakarta.mail.MessagingException;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rakor.common.RegencyClock;

/** Sends what the outbox holds, on every node while it serves. Several work side by side: each takes rows that nobody else holds. */
@Singleton
class Postman {
    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
    private final OutboxService outbox;
    private final MailSettings settings;
    private final Letters letters;
    private final RegencyClock clock;
    private final String node = UUID.randomUUID().toString();
    private volatile boolean serving;
    private boolean failing;

    Postman(OutboxService outbox, MailSettings settings, Letters letters, RegencyClock clock) {
        this.outbox = outbox;
        this.settings = settings;
        this.letters = letters;
        this.clock = clock;
    }

    @EventListener
    void serve(ServerStartupEvent started) {
        serving = true;
    }

    @Scheduled(fixedDelay = "5s")
    void tick() {
        if (!serving) {
            return;
        }
        try {
            settings.server().ifPresent(server -> round(server, node));
            failing = false;
        } catch (RuntimeException e) {
            if (!failing) {
                LOG.warn("Mails are not being sent for now: {}", e.getMessage());
            }
            failing = true;
        }
    }

    /** Everything that is due, a batch at a time. Ends when nothing is left or the server cannot be reached. */
    void round(MailServer server, String by) {
        List<Mail> batch;
        do {
            batch = outbox.claim(by);
        } while (!batch.isEmpty() && deliver(server, by, batch));
    }

    private boolean deliver(MailServer server, String by, List<Mail> batch) {
        try (Delivery delivery = Delivery.begin(server, clock)) {
            batch.forEach(mail -> deliver(delivery, by, mail));
            return true;
        } catch (MessagingException e) {
            batch.forEach(mail -> outbox.failed(mail, by, said(e)));
            return false;
        }
    }

    /** A claim that was lost meanwhile is left to who has it now. What was taken is marked at once, before the next is begun. */
    private void deliver(Delivery delivery, String by, Mail mail) {
        if (!outbox.renew(mail, by)) {
            return;
        }
        try {
            delivery.send(mail, letters.of(mail));
            outbox.sent(mail);
        } catch (MessagingException | RuntimeException e) {
            outbox.failed(mail, by, said(e));
        }
    }

    /** The outer words, and the innermost where they say more. */
    private static String said(Exception e) {
        Throwable last = e;
        while (last.getCause() != null && last.getCause() != last) {
            last = last.getCause();
        }
        String outer = String.valueOf(e.getMessage());
        String inner = last.getMessage() == null ? last.getClass().getSimpleName() : last.getMessage();
        return outer.contains(inner) ? outer : outer + ": " + inner;
    }
}
