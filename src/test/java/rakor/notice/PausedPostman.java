package rakor.notice;

import io.micronaut.context.annotation.Replaces;
import jakarta.inject.Singleton;
import rakor.common.RegencyClock;

/** The postman of the tests' Rakor goes on his rounds only while a test lets him. */
@Singleton
@Replaces(Postman.class)
public class PausedPostman extends Postman {
    private volatile boolean working;

    PausedPostman(OutboxService outbox, MailSettings settings, Letters letters, RegencyClock clock) {
        super(outbox, settings, letters, clock);
    }

    @Override
    void tick() {
        if (working) {
            super.tick();
        }
    }

    public void work(boolean now) {
        working = now;
    }
}
