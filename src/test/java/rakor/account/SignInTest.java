package rakor.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rakor.common.Role;
import rakor.support.Accounts;
import rakor.support.Http;
import rakor.support.RakorTest;

@RakorTest
class SignInTest {
    private static int made;
    private final Accounts accounts;
    private final Http http;
    private final String username = "petugas" + ++made;

    SignInTest(Accounts accounts, Http http) {
        this.accounts = accounts;
        this.http = http;
    }

    @BeforeEach
    void make() {
        accounts.make(username, "PEMKAB-BEKASI", Role.OFFICIAL);
    }

    @Test
    void aPageAsksWhoIsNotSignedInToSignInAndRemembersWhereTheyWantedToGo() {
        HttpResponse<String> answer = http.get("/me?x=1");
        assertEquals(303, answer.statusCode());
        assertEquals("/sign-in?next=%2Fme%3Fx%3D1", answer.headers().firstValue("Location").orElseThrow());
    }

    @Test
    void theRightPasswordOpensASessionInACookieThatScriptsCannotRead() {
        HttpResponse<String> answer = Accounts.signIn(http, username, Accounts.PASSWORD);
        assertEquals(303, answer.statusCode());
        String cookie = answer.headers().allValues("Set-Cookie").stream().filter(c -> c.startsWith("rakor-session=")).findFirst().orElseThrow();
        assertTrue(cookie.contains("HTTPOnly") && cookie.contains("SameSite=Lax") && cookie.contains("Path=/"), cookie);
        HttpResponse<String> me = http.get("/api/v1/me", "Cookie", Accounts.cookie(http, username));
        assertEquals(200, me.statusCode());
        assertTrue(me.body().contains("\"username\":\"" + username + "\""), me.body());
        assertTrue(me.body().contains("\"actsFor\":[\"PEMKAB-BEKASI\"]"), me.body());
    }

    @Test
    void wrongAndUnknownAreAnsweredAlike() {
        HttpResponse<String> wrong = Accounts.tokens(http, username, "bukan kata sandinya");
        HttpResponse<String> unknown = Accounts.tokens(http, "tidak.ada", "bukan kata sandinya");
        assertEquals(401, wrong.statusCode());
        assertEquals(401, unknown.statusCode());
        assertEquals(wrong.body(), unknown.body());
        assertEquals(422, Accounts.signIn(http, username, "bukan kata sandinya").statusCode());
    }

    @Test
    void aUsernameNoAccountCanHaveIsJustUnknown() {
        assertEquals(401, Accounts.tokens(http, "peťugas💥", "bukan kata sandinya").statusCode());
    }

    @Test
    void signingOutEndsTheSessionForTheNextRequest() {
        String cookie = Accounts.cookie(http, username);
        assertEquals(200, http.get("/api/v1/me", "Cookie", cookie).statusCode());
        http.post("/sign-out", "", "Cookie", cookie);
        assertEquals(401, http.get("/api/v1/me", "Cookie", cookie).statusCode());
    }

    @Test
    void endingTheTokenEndsItsSession() {
        String bearer = Accounts.bearer(http, username);
        assertEquals(200, http.get("/api/v1/me", "Authorization", bearer).statusCode());
        assertEquals(204, http.send("DELETE", "/api/v1/tokens/current", null, "Authorization", bearer).statusCode());
        assertEquals(401, http.get("/api/v1/me", "Authorization", bearer).statusCode());
    }

    @Test
    void aRefreshTokenIsGoodForOneRenewal() {
        String first = Accounts.field(Accounts.tokens(http, username, Accounts.PASSWORD).body(), "refreshToken");
        HttpResponse<String> renewed = renew(first);
        assertEquals(200, renewed.statusCode());
        assertNotEquals(first, Accounts.field(renewed.body(), "refreshToken"));
        assertEquals(200, http.get("/api/v1/me", "Authorization", "Bearer " + Accounts.field(renewed.body(), "accessToken")).statusCode());
        assertEquals(401, renew(first).statusCode());
        assertEquals(401, renew(Accounts.field(renewed.body(), "refreshToken")).statusCode(), "one of the two who had it is a thief");
        assertEquals(401, http.get("/api/v1/me", "Authorization", "Bearer " + Accounts.field(renewed.body(), "accessToken")).statusCode());
    }

    @Test
    void aForeignPageCannotSignAnybodyInOrOut() {
        HttpResponse<String> answer = http.send("POST", "/sign-in", "username=a&password=b", "Content-Type", "application/x-www-form-urlencoded", "Sec-Fetch-Site", "cross-site");
        assertEquals(403, answer.statusCode());
    }

    @Test
    void theCookieReadsTheApiButChangesThroughItOnlyFromOurOwnPages() {
        String cookie = Accounts.cookie(http, username);
        assertEquals(200, http.get("/api/v1/me", "Cookie", cookie).statusCode());
        assertEquals(403, http.send("DELETE", "/api/v1/tokens/current", null, "Cookie", cookie).statusCode());
        assertEquals(403, http.send("DELETE", "/api/v1/tokens/current", null, "Cookie", cookie, "Origin", "https://jahat.example").statusCode());
        assertEquals(200, http.get("/api/v1/me", "Cookie", cookie).statusCode());
        assertEquals(204, http.send("DELETE", "/api/v1/tokens/current", null, "Cookie", cookie, "Sec-Fetch-Site", "same-origin").statusCode());
        assertEquals(401, http.get("/api/v1/me", "Cookie", cookie).statusCode());
    }

    @Test
    void theFrameworkBringsNoDoorsOfItsOwn() {
        for (String path : new String[] {"/login", "/logout", "/oauth/access_token", "/keys", "/beans", "/env", "/routes", "/loggers"}) {
            assertEquals(404, http.get(path).statusCode(), path);
            assertEquals(404, http.send("POST", path, "{}", "Content-Type", "application/json", "Sec-Fetch-Site", "same-origin").statusCode(), path);
        }
    }

    @Test
    void afterSigningInNobodyIsSentToAnotherSite() {
        String body = "username=" + username + "&password=" + Accounts.PASSWORD.replace(' ', '+') + "&next=//jahat.example/";
        HttpResponse<String> answer = http.post("/sign-in", body);
        assertEquals("/", answer.headers().firstValue("Location").orElseThrow());
    }

    private HttpResponse<String> renew(String refresh) {
        return http.send("POST", "/api/v1/tokens/renewal", "{\"refreshToken\":\"" + refresh + "\"}", "Content-Type", "application/json");
    }
}
