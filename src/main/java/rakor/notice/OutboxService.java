package rakor.notice;

import io.micronaut.scheduling.annotation.Scheduled;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import rakor.common.Actor;
import rakor.common.RegencyClock;

/** The outbox: mails are put in by the transaction of what they tell of, and taken out by the senders of all nodes. */
@Singleton
public class OutboxService {
    static final int BATCH = 10;
    /** Longer than one mail can take; a sender that is silent for so long has died. */
    static final Duration CLAIM = Duration.ofMinutes(5);
    /** So long the words of a mail stay after it was sent. */
    private static final Duration KEPT = Duration.ofDays(90);
    private static final String LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int LONGEST_ERROR = 500;
    private static final SecureRandom RANDOM = new SecureRandom();
    private final OutboxRepository outbox;
    private final RegencyClock clock;

    OutboxService(OutboxRepository outbox, RegencyClock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Goes out once the caller's transaction is committed; of one reason a receiver gets one mail, however often this is called. */
    @Transactional
    public void put(Actor actor, Draft draft) {
        Instant now = clock.now();
        outbox.insert(code(), draft, now, now.plus(Waits.PATIENCE));
    }

    /** Takes up to a batch of due mails for this sender. What waited too long without a try is given up. */
    @Transactional
    List<Mail> claim(String by) {
        Instant now = clock.now();
        List<Mail> due = outbox.due(now, BATCH);
        due.forEach(mail -> outbox.claim(mail, by, now.plus(CLAIM)));
        due.stream().filter(mail -> stale(mail, now)).forEach(mail -> outbox.failed(mail, by, mail.lastError(), null));
        return due.stream().filter(mail -> !stale(mail, now)).toList();
    }

    private static boolean stale(Mail mail, Instant now) {
        return now.isAfter(mail.giveUpAt());
    }

    @Transactional
    boolean renew(Mail mail, String by) {
        return outbox.renew(mail, by, clock.now().plus(CLAIM));
    }

    @Transactional
    void sent(Mail mail) {
        outbox.sent(mail, clock.now());
    }

    @Transactional
    void failed(Mail mail, String by, String error) {
        Instant next = clock.now().plus(Waits.after(mail.attempts() + 1));
        String said = error == null ? "?" : error.strip().replaceAll("\\p{Cntrl}+", " ");
        outbox.failed(mail, by, said.length() > LONGEST_ERROR ? said.substring(0, LONGEST_ERROR) : said, next.isAfter(mail.giveUpAt()) ? null : next);
    }

    @Scheduled(fixedDelay = "1h", initialDelay = "10m")
    @Transactional
    void forgetWords() {
        outbox.forgetWords(clock.now().minus(KEPT));
    }

    /** Names a mail for people, and is its Message-ID for ever, so that a repeat is recognised. */
    private static String code() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            code.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return code.toString();
    }
}
