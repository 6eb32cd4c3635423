package rakor.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.context.ApplicationContext;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rakor.Application;
import rakor.Settings;
import rakor.common.Actor;
import rakor.common.DomainError;
import rakor.common.RegencyClock;
import rakor.database.Database;
import rakor.database.Sql;
import rakor.support.MeetingFixtures;
import rakor.support.RakorTest;
import rakor.support.Refused;
import rakor.support.Statements;
import rakor.support.TestBase;
import rakor.support.TestClock;

/** Mails wait in the outbox, go out once for each reason and receiver, and are tried again when they could not go out. */
@RakorTest
class OutboxTest {
    private static final Instant NOW = Instant.parse("2026-03-02T05:00:00Z");
    private static int reasons;
    private final OutboxService outbox;
    private final MailService mails;
    private final Statements statements;
    private final Postman postman;
    private final Letters letters;
    private final RegencyClock clock;
    private final Actor admin;
    private TestPost post;

    OutboxTest(OutboxService outbox, MailService mails, Statements statements, Letters letters, MailSettings settings, RegencyClock clock, MeetingFixtures fixtures) {
        this.outbox = outbox;
        this.mails = mails;
        this.statements = statements;
        this.letters = letters;
        this.clock = clock;
        this.admin = fixtures.administrator();
        this.postman = new Postman(outbox, settings, letters, clock);
    }

    @BeforeEach
    void begin() {
        TestClock.set(NOW);
        statements.update(Sql.of("DELETE FROM outbox"));
        post = new TestPost();
    }

    @AfterEach
    void end() {
        post.stop();
        TestClock.real();
    }

    static Draft draft(String about, int sequence, String receiver) {
        return new Draft("reason-" + ++reasons, MailKind.INVITATION, about, sequence, receiver, null, "Undangan", "Isi", null, null);
    }

    private Mail only() {
        List<Mail> all = statements.list(Sql.of("SELECT o.* FROM outbox o ORDER BY o.id"), Mail::read);
        assertEquals(1, all.size());
        return all.get(0);
    }

    @Test
    void ofOneReasonAReceiverGetsOneMail() throws Exception {
        Draft draft = draft("R-2026-0001", 0, "a@contoh.example");
        outbox.put(Actor.system(), draft);
        outbox.put(Actor.system(), draft);
        postman.round(post.address(), "a");
        outbox.put(Actor.system(), draft);
        postman.round(post.address(), "a");
        assertEquals(1, post.received().length);
        assertEquals(MailStatus.SENT, only().state());
        assertEquals("<" + only().code() + "@contoh.example>", post.received()[0].getMessageID());
    }

    @Test
    void whatWasSentLongAgoIsKnownWithoutItsWords() throws Exception {
        Draft old = draft("R-2026-0001", 0, "a@contoh.example");
        outbox.put(Actor.system(), old);
        postman.round(post.address(), "a");
        TestClock.set(NOW.plus(Duration.ofDays(1)));
        outbox.put(Actor.system(), draft("R-2026-0002", 0, "b@contoh.example"));
        postman.round(post.address(), "a");
        outbox.put(Actor.system(), draft("R-2026-0003", 0, "c@contoh.example"));
        TestClock.set(NOW.plus(Duration.ofDays(90)).plusSeconds(1));
        outbox.forgetWords();
        assertEquals(List.of("", "Isi", "Isi"), statements.list(Sql.of("SELECT o.body FROM outbox o ORDER BY o.id"), row -> row.text("body")));
        outbox.put(Actor.system(), old);
        assertEquals(3, statements.countUpTo(5, Sql.of("SELECT id FROM outbox")));
    }

    @Test
    void aChangeThatIsTakenBackTellsNobody() {
        assertThrows(IllegalStateException.class, () -> statements.within(() -> {
            outbox.put(Actor.system(), draft("R-2026-0001", 0, "a@contoh.example"));
            throw new IllegalStateException("taken back");
        }));
        assertEquals(0, statements.countUpTo(5, Sql.of("SELECT id FROM outbox")));
    }

    @Test
    void twoNodesAtOnceSendEachMailOnce(Database database) throws Exception {
        for (int i = 0; i < 60; i++) {
            outbox.put(Actor.system(), draft("R-2026-0001", 0, "orang" + i + "@contoh.example"));
        }
        MailServer server = post.address();
        Settings settings = new Settings(-1, "127.0.0.1", null, TestBase.FOLDER, null, null, null, 4, false, null);
        try (ApplicationContext other = Application.context(settings, database)) {
            Postman second = new Postman(other.getBean(OutboxService.class), other.getBean(MailSettings.class), letters, clock);
            List<Thread> senders = List.of(new Thread(() -> postman.round(server, "a")), new Thread(() -> second.round(server, "b")), new Thread(() -> second.round(server, "c")));
            senders.forEach(Thread::start);
            for (Thread sender : senders) {
                sender.join();
            }
        }
        Set<String> received = new HashSet<>();
        for (MimeMessage mail : post.received()) {
            assertTrue(received.add(mail.getAllRecipients()[0].toString()), "twice: " + mail.getAllRecipients()[0]);
        }
        assertEquals(60, received.size());
        assertEquals(60, statements.countUpTo(99, Sql.of("SELECT id FROM outbox WHERE state = 'SENT' AND attempts = 1")));
    }

    @Test
    void whatASenderThatDiedHadTakenIsSentByAnotherUnderTheSameId() throws Exception {
        outbox.put(Actor.system(), draft("R-2026-0001", 0, "a@contoh.example"));
        Mail taken = outbox.claim("died").get(0);
        postman.round(post.address(), "lives");
        assertEquals(0, post.received().length, "the claim still holds");
        TestClock.set(NOW.plus(OutboxService.CLAIM).plusSeconds(1));
        postman.round(post.address(), "lives");
        assertEquals("<" + taken.code() + "@contoh.example>", post.received()[0].getMessageID());
        assertEquals(false, outbox.renew(taken, "died"), "who lost the claim does not send");
    }

    @Test
    void aServerThatIsAwayIsTriedAgainAfterGrowingWaits() throws Exception {
        outbox.put(Actor.system(), draft("R-2026-0001", 0, "a@contoh.example"));
        MailServer server = post.address();
        post.stop();
        Instant at = NOW;
        for (Duration wait : List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(30), Duration.ofHours(2), Duration.ofHours(6), Duration.ofHours(6))) {
            postman.round(server, "a");
            assertEquals(MailStatus.FAILED, only().state());
            assertEquals(at.plus(wait), only().nextAt());
            assertTrue(only().lastError().contains("connect"), only().lastError());
            at = only().nextAt();
            TestClock.set(at.minusSeconds(1));
            assertEquals(List.of(), outbox.claim("a"));
            TestClock.set(at);
        }
        post.start();
        postman.round(post.address(), "a");
        assertEquals(1, post.received().length);
        assertEquals(MailStatus.SENT, only().state());
        assertNull(only().lastError());
    }

    @Test
    void afterThreeDaysItIsGivenUpUntilAnAdministratorSendsItAgain() throws Exception {
        outbox.put(Actor.system(), draft("R-2026-0001", 0, "a@contoh.example"));
        MailServer server = post.address();
        post.stop();
        for (int i = 0; i < 40 && only().nextAt() != null; i++) {
            TestClock.set(only().nextAt());
            postman.round(server, "a");
        }
        assertEquals(MailStatus.GIVEN_UP, only().state());
        assertTrue(clock.now().isBefore(NOW.plus(Waits.PATIENCE)) && clock.now().isAfter(NOW.plus(Duration.ofDays(2))));
        MailView again = mails.resend(admin, only().code());
        assertEquals(MailStatus.WAITING, again.state());
        post.start();
        postman.round(post.address(), "a");
        assertEquals(1, post.received().length);
        Refused.as(DomainError.Kind.CONFLICT, () -> mails.resend(admin, only().code()));
    }

    @Test
    void whatLayTooLongUntriedIsNotSentAnyMore() throws Exception {
        outbox.put(Actor.system(), draft("R-2026-0001", 0, "a@contoh.example"));
        TestClock.set(NOW.plus(Duration.ofDays(4)));
        postman.round(post.address(), "a");
        assertEquals(MailStatus.GIVEN_UP, only().state());
        assertEquals(0, post.received().length);
    }

    @Test
    void aReceiverHearsOfAMeetingInTheOrderThingsHappened() throws Exception {
        outbox.put(Actor.system(), draft("R-2026-0001", 0, "a@contoh.example"));
        MailServer server = post.address();
        post.stop();
        postman.round(server, "a");
        outbox.put(Actor.system(), draft("R-2026-0001", 1, "a@contoh.example"));
        outbox.put(Actor.system(), draft("R-2026-0002", 1, "a@contoh.example"));
        post.start();
        postman.round(post.address(), "a");
        assertEquals(1, post.received().length, "only the one about another meeting");
        TestClock.set(NOW.plusSeconds(61));
        postman.round(post.address(), "a");
        assertEquals(3, post.received().length);
    }

    @Test
    void onlyAnAdministratorSeesTheOutbox(MeetingFixtures fixtures) {
        outbox.put(Actor.system(), draft("R-2026-0001", 0, "a@contoh.example"));
        Refused.as(DomainError.Kind.NOT_PERMITTED, () -> mails.read(fixtures.official("DISPERIN"), only().code()));
        assertEquals(1, mails.list(admin, new MailFilter(MailStatus.WAITING, null, null, null), null, 20).items().size());
        assertEquals(0, mails.list(admin, new MailFilter(MailStatus.SENT, null, null, null), null, 20).items().size());
    }
}
