package rakor.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rakor.common.Role;
import rakor.support.Accounts;
import rakor.support.Http;
import rakor.support.RakorTest;
import rakor.support.TestClock;

@RakorTest
class SignInWaitTest {
    private static int made;
    private final Accounts accounts;
    private final Http http;
    private final String username = "tamu" + ++made;
    private final Instant begin = Instant.parse("2026-01-05T02:00:00Z").plus(Duration.ofDays(made));

    SignInWaitTest(Accounts accounts, Http http) {
        this.accounts = accounts;
        this.http = http;
    }

    @BeforeEach
    void make() {
        TestClock.set(begin);
        accounts.make(username, "PEMKAB-BEKASI", Role.OFFICIAL);
    }

    @AfterEach
    void realTime() {
        TestClock.real();
    }

    @Test
    void afterFiveFailuresEvenTheRightPasswordWaitsWithTheSameAnswerAndThenOpens() {
        HttpResponse<String> wrong = fail(5);
        HttpResponse<String> waiting = Accounts.tokens(http, username, Accounts.PASSWORD);
        assertEquals(401, waiting.statusCode());
        assertEquals(wrong.body(), waiting.body());
        TestClock.set(begin.plusSeconds(3));
        assertEquals(200, Accounts.tokens(http, username, Accounts.PASSWORD).statusCode());
    }

    @Test
    void theWaitGrowsToAQuarterOfAnHour() {
        assertEquals(List.of(0L, 0L, 2L, 4L, 8L, 900L, 900L), Stream.of(1, 4, 5, 6, 7, 20, 2_000_000_000).map(n -> WaitSubject.account("x").wait(n).toSeconds()).toList());
    }

    @Test
    void aRightPasswordForgivesEarlierFailures() {
        fail(4);
        assertEquals(200, Accounts.tokens(http, username, Accounts.PASSWORD).statusCode());
        fail(4);
        assertEquals(200, Accounts.tokens(http, username, Accounts.PASSWORD).statusCode());
    }

    @Test
    void strangersCannotLockOutADeviceOnWhichTheAccountHasSignedIn() {
        HttpResponse<String> first = Accounts.signIn(http, username, Accounts.PASSWORD);
        String device = first.headers().allValues("Set-Cookie").stream().filter(c -> c.startsWith("rakor-device=")).map(c -> c.substring(0, c.indexOf(';'))).collect(Collectors.joining());
        fail(6);
        assertEquals(422, Accounts.signIn(http, username, Accounts.PASSWORD).statusCode());
        assertEquals(303, Accounts.signIn(http, username, Accounts.PASSWORD, "Cookie", device).statusCode());
    }

    private HttpResponse<String> fail(int times) {
        HttpResponse<String> last = null;
        for (int i = 0; i < times; i++) {
            last = Accounts.tokens(http, username, "bukan kata sandinya");
        }
        return last;
    }
}
