package rakor.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rakor.common.Actor;
import rakor.common.RegencyClock;
import rakor.common.Role;
import rakor.database.Sql;
import rakor.support.Accounts;
import rakor.support.Http;
import rakor.support.RakorTest;
import rakor.support.Statements;
import rakor.support.TestClock;

/** What became of mails, as administrators see it on the page and by the API, and the button that tries again. */
@RakorTest
class MailPageTest {
    private static boolean cast;
    private final Http http;
    private final OutboxService outbox;
    private final Statements statements;
    private final Postman postman;
    private TestPost post;

    MailPageTest(Http http, OutboxService outbox, Statements statements, Letters letters, MailSettings settings, RegencyClock clock, Accounts accounts) {
        this.http = http;
        this.outbox = outbox;
        this.statements = statements;
        this.postman = new Postman(outbox, settings, letters, clock);
        if (!cast) {
            accounts.make("tukang-pos", "DISPERIN", Role.ADMIN);
            accounts.make("bukan-pos", "DISPERIN", Role.OFFICIAL);
            cast = true;
        }
    }

    @BeforeEach
    void begin() {
        TestClock.set(Instant.parse("2026-03-02T05:00:00Z"));
        statements.update(Sql.of("DELETE FROM outbox"));
        post = new TestPost();
    }

    @AfterEach
    void end() {
        post.stop();
        TestClock.real();
    }

    private HttpResponse<String> get(String path, String who) {
        return http.get(path, "Cookie", Accounts.cookie(http, who));
    }

    private HttpResponse<String> resend(String code, String who) {
        return http.post("/mail/" + code + "/resending", "", "Cookie", Accounts.cookie(http, who));
    }

    @Test
    void aFailedMailShowsWhyAndIsSentAgainByAButton() throws Exception {
        outbox.put(Actor.system(), OutboxTest.draft("R-2026-0001", 0, "a@contoh.example"));
        String code = statements.list(Sql.of("SELECT o.code FROM outbox o"), row -> row.text("code")).get(0);
        MailServer server = post.address();
        post.stop();
        postman.round(server, "a");
        String page = get("/mail", "tukang-pos").body();
        assertTrue(page.contains("Gagal, akan dicoba lagi") && page.contains("Couldn") && page.contains("127.0.0.1"), page);
        assertTrue(page.contains("action=\"/mail/" + code + "/resending\""), page);
        String bearer = Accounts.bearer(http, "tukang-pos");
        String api = http.get("/api/v1/mail/" + code, "Authorization", bearer).body();
        assertTrue(api.contains("\"state\":\"FAILED\"") && api.contains("\"lastError\":\"Couldn") && api.contains("\"moves\":[\"resending\"]"), api);
        assertTrue(http.get("/api/v1/mail?state=FAILED", "Authorization", bearer).body().contains("\"lastError\":\"Couldn"));
        assertEquals(403, resend(code, "bukan-pos").statusCode());
        assertEquals(403, get("/mail", "bukan-pos").statusCode());
        assertEquals(303, resend(code, "tukang-pos").statusCode());
        assertTrue(get("/mail", "tukang-pos").body().contains("Menunggu"));
        post.start();
        postman.round(post.address(), "a");
        assertEquals(1, post.received().length);
        String sent = get("/mail", "tukang-pos").body();
        assertFalse(sent.contains("Couldn") || sent.contains("/resending\""), sent);
        assertEquals(409, resend(code, "tukang-pos").statusCode());
        assertEquals(404, resend("M-0000", "tukang-pos").statusCode());
    }
}
