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
    void a_page_asks_who_is_not_signed_in_to_sign_in_and_remembers_where_they_wanted_to_go() {
        HttpResponse<String> answer = http.get("/me?x=1");
        assertEquals(303, answer.statusCode());
        assertEquals("/sign-in?next=%2Fme%3Fx%3D1", answer.headers().firstValue("Location").orElseThrow());
    }

    @Test
    void the_right_password_opens_a_session_in_a_cookie_that_scripts_cannot_read() {
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
    void wrong_and_unknown_are_answered_alike() {
        HttpResponse<String> wrong = Accounts.tokens(http, username, "bukan kata sandinya");
        HttpResponse<String> unknown = Accounts.tokens(http, "tidak.ada", "bukan kata sandinya");
        assertEquals(401, wrong.statusCode());
        assertEquals(401, unknown.statusCode());
        assertEquals(wrong.body(), unknown.body());
        assertEquals(422, Accounts.signIn(http, username, "bukan kata sandinya").statusCode());
    }

    @Test
    void a_username_no_account_can_have_is_just_unknown() {
        assertEquals(401, Accounts.tokens(http, "peťugas💥", "bukan kata sandinya").statusCode());
    }

    @Test
    void signing_out_ends_the_session_for_the_next_request() {
        String cookie = Accounts.cookie(http, username);
        assertEquals(200, http.get("/api/v1/me", "Cookie", cookie).statusCode());
        http.send("POST", "/sign-out", "", "Content-Type", "application/x-www-form-urlencoded", "Sec-Fetch-Site", "same-origin", "Cookie", cookie);
        assertEquals(401, http.get("/api/v1/me", "Cookie", cookie).statusCode());
    }

    @Test
    void ending_the_token_ends_its_session() {
        String bearer = Accounts.bearer(http, username);
        assertEquals(200, http.get("/api/v1/me", "Authorization", bearer).statusCode());
        assertEquals(204, http.send("DELETE", "/api/v1/tokens/current", null, "Authorization", bearer).statusCode());
        assertEquals(401, http.get("/api/v1/me", "Authorization", bearer).statusCode());
    }

    @Test
    void a_refresh_token_is_good_for_one_renewal() {
        String first = Accounts.field(Accounts.tokens(http, username, Accounts.PASSWORD).body(), "refreshToken");
        HttpResponse<String> renewed = renew(first);
        assertEquals(200, renewed.statusCode());
        assertNotEquals(first, Accounts.field(renewed.body(), "refreshToken"));
        assertEquals(200, http.get("/api/v1/me", "Authorization", "Bearer " + Accounts.field(renewed.body(), "accessToken")).statusCode());
        assertEquals(401, renew(first).statusCode());
    }

    @Test
    void a_foreign_page_cannot_sign_anybody_in_or_out() {
        HttpResponse<String> answer = http.send("POST", "/sign-in", "username=a&password=b", "Content-Type", "application/x-www-form-urlencoded", "Sec-Fetch-Site", "cross-site");
        assertEquals(403, answer.statusCode());
    }

    @Test
    void the_cookie_reads_the_api_but_changes_through_it_only_from_our_own_pages() {
        String cookie = Accounts.cookie(http, username);
        assertEquals(200, http.get("/api/v1/me", "Cookie", cookie).statusCode());
        assertEquals(403, http.send("DELETE", "/api/v1/tokens/current", null, "Cookie", cookie).statusCode());
        assertEquals(403, http.send("DELETE", "/api/v1/tokens/current", null, "Cookie", cookie, "Origin", "https://jahat.example").statusCode());
        assertEquals(200, http.get("/api/v1/me", "Cookie", cookie).statusCode());
        assertEquals(204, http.send("DELETE", "/api/v1/tokens/current", null, "Cookie", cookie, "Sec-Fetch-Site", "same-origin").statusCode());
        assertEquals(401, http.get("/api/v1/me", "Cookie", cookie).statusCode());
    }

    @Test
    void the_framework_brings_no_doors_of_its_own() {
        for (String path : new String[] {"/login", "/logout", "/oauth/access_token", "/keys", "/beans", "/env", "/routes", "/loggers"}) {
            assertEquals(404, http.get(path).statusCode(), path);
            assertEquals(404, http.send("POST", path, "{}", "Content-Type", "application/json", "Sec-Fetch-Site", "same-origin").statusCode(), path);
        }
    }

    @Test
    void after_signing_in_nobody_is_sent_to_another_site() {
        String body = "username=" + username + "&password=" + Accounts.PASSWORD.replace(' ', '+') + "&next=//jahat.example/";
        HttpResponse<String> answer = http.send("POST", "/sign-in", body, "Content-Type", "application/x-www-form-urlencoded", "Sec-Fetch-Site", "same-origin");
        assertEquals("/", answer.headers().firstValue("Location").orElseThrow());
    }

    private HttpResponse<String> renew(String refresh) {
        return http.send("POST", "/api/v1/tokens/renewal", "{\"refreshToken\":\"" + refresh + "\"}", "Content-Type", "application/json");
    }
}
