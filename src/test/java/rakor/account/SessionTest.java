package rakor.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rakor.common.Actor;
import rakor.common.Role;
import rakor.support.Accounts;
import rakor.support.Http;
import rakor.support.RakorTest;
import rakor.support.TestClock;

@RakorTest
class SessionTest {
    private static int made;
    private final Accounts accounts;
    private final AccountMoveService moves;
    private final Http http;
    private final String username = "orang" + ++made;
    private Actor admin;

    SessionTest(Accounts accounts, AccountMoveService moves, Http http) {
        this.accounts = accounts;
        this.moves = moves;
        this.http = http;
    }

    @BeforeEach
    void make() {
        admin = accounts.make("admin" + made, "PEMKAB-BEKASI", Role.ADMIN);
        accounts.make(username, "PEMKAB-BEKASI", Role.OFFICIAL);
    }

    @AfterEach
    void realTime() {
        TestClock.real();
    }

    @Test
    void otherRolesCountOnTheNextRequest() {
        String bearer = Accounts.bearer(http, username);
        assertEquals(403, http.get("/api/v1/accounts", "Authorization", bearer).statusCode());
        moves.roles(admin, username, null, Set.of(Role.OFFICIAL, Role.ADMIN));
        assertEquals(200, http.get("/api/v1/accounts", "Authorization", bearer).statusCode());
        moves.roles(admin, username, null, Set.of(Role.OFFICIAL));
        assertEquals(403, http.get("/api/v1/accounts", "Authorization", bearer).statusCode());
    }

    @Test
    void anEndedAccountIsOutOnTheNextRequestAndCannotComeBack() {
        String bearer = Accounts.bearer(http, username);
        String cookie = Accounts.cookie(http, username);
        String refresh = Accounts.field(Accounts.tokens(http, username, Accounts.PASSWORD).body(), "refreshToken");
        moves.end(admin, username, null, "pindah tugas");
        assertEquals(401, http.get("/api/v1/me", "Authorization", bearer).statusCode());
        assertEquals(303, http.get("/me", "Cookie", cookie).statusCode());
        assertEquals(401, http.send("POST", "/api/v1/tokens/renewal", "{\"refreshToken\":\"" + refresh + "\"}", "Content-Type", "application/json").statusCode());
        HttpResponse<String> again = Accounts.tokens(http, username, Accounts.PASSWORD);
        assertEquals(401, again.statusCode());
        assertEquals(Accounts.tokens(http, "tidak.ada", Accounts.PASSWORD).body(), again.body());
    }

    @Test
    void aGivenPasswordMustBeChangedBeforeAnythingElseAndEndsTheSessions() {
        String old = Accounts.cookie(http, username);
        String given = moves.newPassword(admin, username, null).password();
        assertEquals(303, http.get("/me", "Cookie", old).statusCode());
        assertEquals("/sign-in?next=%2Fme", http.get("/me", "Cookie", old).headers().firstValue("Location").orElseThrow());
        String cookie = cookie(Accounts.signIn(http, username, given)).orElseThrow();
        assertEquals("/me/password", http.get("/me", "Cookie", cookie).headers().firstValue("Location").orElseThrow());
        String bearer = "Bearer " + Accounts.field(Accounts.tokens(http, username, given).body(), "accessToken");
        assertEquals(403, http.get("/api/v1/meetings", "Authorization", bearer).statusCode());
        assertEquals(303, change(cookie, given, "tujuh belas gajah duduk").statusCode());
        assertEquals(200, http.get("/me", "Cookie", cookie).statusCode());
        assertEquals(401, http.get("/api/v1/me", "Authorization", bearer).statusCode());
    }

    @Test
    void changingTheOwnPasswordAsksForThePresentOne() {
        String cookie = Accounts.cookie(http, username);
        HttpResponse<String> answer = change(cookie, "bukan kata sandinya", "tujuh belas gajah duduk");
        assertEquals(422, answer.statusCode());
        assertTrue(answer.body().contains("Kata sandi sekarang tidak cocok"), answer.body());
        assertFalse(answer.body().contains("tujuh belas gajah duduk"));
        assertEquals(422, change(cookie, Accounts.PASSWORD, "pendek").statusCode());
        assertEquals(303, change(cookie, Accounts.PASSWORD, "tujuh belas gajah duduk").statusCode());
    }

    @Test
    void aPersonAtWorkStaysSignedInPastTheIdleTimeButNotPastTwelveHours() {
        Instant begin = Instant.now();
        TestClock.set(begin);
        String cookie = Accounts.cookie(http, username);
        for (int minutes = 90; minutes < 720; minutes += 90) {
            TestClock.set(begin.plus(Duration.ofMinutes(minutes)));
            HttpResponse<String> answer = http.get("/me", "Cookie", cookie);
            assertEquals(200, answer.statusCode(), "after " + minutes + " minutes");
            cookie = cookie(answer).orElseThrow();
        }
        TestClock.set(begin.plus(Duration.ofMinutes(720)));
        assertEquals(303, http.get("/me", "Cookie", cookie).statusCode());
    }

    @Test
    void twoHoursWithoutARequestEndTheSignIn() {
        Instant begin = Instant.now();
        TestClock.set(begin);
        String cookie = Accounts.cookie(http, username);
        TestClock.set(begin.plus(Duration.ofMinutes(5)));
        assertTrue(cookie(http.get("/me", "Cookie", cookie)).isEmpty(), "not renewed on every request");
        TestClock.set(begin.plus(Duration.ofMinutes(121)));
        assertEquals(303, http.get("/me", "Cookie", cookie).statusCode());
    }

    @Test
    void signingOutTakesTheCookieAwayEvenWhenItIsOldEnoughToBeRenewed() {
        Instant begin = Instant.now();
        TestClock.set(begin);
        String cookie = Accounts.cookie(http, username);
        TestClock.set(begin.plus(Duration.ofMinutes(30)));
        HttpResponse<String> out = http.post("/sign-out", "", "Cookie", cookie);
        assertEquals("rakor-session=", cookie(out).orElseThrow());
    }

    @Test
    void anAccessTokenLivesTenMinutes() {
        Instant begin = Instant.now();
        TestClock.set(begin);
        String bearer = Accounts.bearer(http, username);
        TestClock.set(begin.plus(Duration.ofMinutes(9)));
        assertEquals(200, http.get("/api/v1/me", "Authorization", bearer).statusCode());
        TestClock.set(begin.plus(Duration.ofMinutes(11)));
        assertEquals(401, http.get("/api/v1/me", "Authorization", bearer).statusCode());
    }

    private HttpResponse<String> change(String cookie, String current, String fresh) {
        String body = Http.form("current", current, "fresh", fresh, "again", fresh);
        return http.post("/me/password", body, "Cookie", cookie);
    }

    private static Optional<String> cookie(HttpResponse<String> answer) {
        return answer.headers().allValues("Set-Cookie").stream().filter(c -> c.startsWith("rakor-session=")).map(c -> c.substring(0, c.indexOf(';'))).findFirst();
    }
}
