package rakor.support;

import jakarta.inject.Singleton;
import java.net.http.HttpResponse;
import java.util.Set;
import rakor.account.AccountService;
import rakor.account.AccountTerms;
import rakor.account.Actors;
import rakor.common.Actor;
import rakor.common.Role;

/** Accounts for tests, all with the same password, and how they sign in. Ask for it in the test's constructor. */
@Singleton
public class Accounts {
    public static final String PASSWORD = "empat kuda makan rumput";
    private final AccountService accounts;
    private final Actors actors;

    Accounts(AccountService accounts, Actors actors) {
        this.accounts = accounts;
        this.actors = actors;
    }

    /** A new account and its actor. */
    public Actor make(String username, String organization, Role... roles) {
        accounts.seed(Actor.system(), new AccountTerms(username, "Akun " + username, organization, null, Set.of(roles), "id"), PASSWORD);
        return actor(username);
    }

    /** The actor as the account stands now. */
    public Actor actor(String username) {
        return actors.of(username).orElseThrow();
    }

    /** Signs in on the page; the session cookie as a Cookie header takes it. */
    public static String cookie(Http http, String username) {
        HttpResponse<String> answer = signIn(http, username, PASSWORD);
        return answer.headers().allValues("Set-Cookie").stream().filter(c -> c.startsWith("rakor-session=")).map(c -> c.substring(0, c.indexOf(';'))).findFirst().orElseThrow();
    }

    public static HttpResponse<String> signIn(Http http, String username, String password, String... more) {
        return http.post("/sign-in", Http.form("username", username, "password", password), more);
    }

    /** Signs in on the API; the access token as an Authorization header takes it. */
    public static String bearer(Http http, String username) {
        String body = tokens(http, username, PASSWORD).body();
        return "Bearer " + field(body, "accessToken");
    }

    public static HttpResponse<String> tokens(Http http, String username, String password) {
        return http.send("POST", "/api/v1/tokens", "{\"username\":\"" + username + "\",\"password\":\"" + password + "\"}", "Content-Type", "application/json");
    }

    /** The text of a field in a flat JSON answer. */
    public static String field(String json, String name) {
        int at = json.indexOf("\"" + name + "\":\"") + name.length() + 4;
        return json.substring(at, json.indexOf('"', at));
    }
}
