package rakor.stakeholder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rakor.common.Role;
import rakor.support.Accounts;
import rakor.support.Http;
import rakor.support.RakorTest;

/** The pages and the API of people, posts and holders, as a browser and a program use them. */
@RakorTest
class PeoplePagesTest {
    private static boolean made;
    private final Http http;
    private final Accounts accounts;
    private String admin;
    private String official;

    PeoplePagesTest(Http http, Accounts accounts) {
        this.http = http;
        this.accounts = accounts;
    }

    @BeforeEach
    void signIn() {
        if (!made) {
            accounts.make("orang-induk", "SETDA", Role.ADMIN);
            accounts.make("orang-pejabat", "BAPPEDA", Role.OFFICIAL);
            made = true;
        }
        admin = Accounts.cookie(http, "orang-induk");
        official = Accounts.cookie(http, "orang-pejabat");
    }

    private String done(String path, String body) {
        HttpResponse<String> answer = post(path, body);
        assertEquals(303, answer.statusCode(), answer.body());
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private HttpResponse<String> post(String path, String body) {
        return http.post(path, body, "Cookie", admin);
    }

    @Test
    void anAdministratorFillsAPostEndsItsHolderAndIsSentToTheAccount() {
        String person = done("/registers/people", "name=Contoh+Pemangku&titleBefore=Ir.&organization=Bappeda&email=contoh%40example.id&nip=198001012006011004");
        String post = done("/registers/posts", "name=Kepala+Contoh+Halaman&organization=Bappeda");
        assertTrue(http.get(post, "Cookie", official).body().contains("Kosong"), "says that the post is vacant");
        HttpResponse<String> wrong = post(post + "/holders", "person=Tidak+Dikenal&status=PLT&from=2026-02-30");
        assertEquals(422, wrong.statusCode());
        assertTrue(wrong.body().contains("value=\"2026-02-30\""), wrong.body());
        assertEquals(post, done(post + "/holders", "person=Contoh+Pemangku&status=DEFINITIVE&from=2025-01-02"));
        String page = http.get(post, "Cookie", official).body();
        assertTrue(page.contains("Ir. Contoh Pemangku</a>, Definitif") && page.contains("Sejak 2 Jan 2025") && !page.contains("/holders/new"), page);
        String holder = page(post).replaceAll("(?s).*/registers/holders/(H-[0-9]+)/edit.*", "$1");
        done("/registers/holders/" + holder, "status=PLT&from=2025-01-03&version=0");
        String back = done("/registers/holders/" + holder + "/ending", "on=2026-01-01&version=1");
        assertEquals(post + "?ended=" + holder, back);
        assertTrue(page(back).contains("/accounts?q=Contoh+Pemangku"), page(back));
        assertFalse(http.get(back, "Cookie", official).body().contains("/accounts?q="));
        assertTrue(http.get(person, "Cookie", official).body().contains("Kepala Contoh Halaman"));
    }

    private String page(String path) {
        return http.get(path, "Cookie", admin).body();
    }

    @Test
    void theFormOfAPersonNeverShowsTheWholeNumber() {
        String person = done("/registers/people", "name=Contoh+Nomor&nip=198001012006011004");
        String form = page(person + "/edit");
        assertFalse(form.contains("198001012006011004"), form);
        done(person, "name=Contoh+Nomor+Dua&nip=&version=0");
        assertTrue(page(person).contains("1980…04"), page(person));
        done(person, "name=Contoh+Nomor+Dua&nipRemoved=true&version=1");
        assertFalse(page(person).contains("1980…04"), page(person));
    }

    @Test
    void theApiAnswersAsItPromises() {
        String[] json = {"Authorization", Accounts.bearer(http, "orang-induk"), "Content-Type", "application/json"};
        HttpResponse<String> person = http.send("POST", "/api/v1/people", "{\"name\":\"Contoh Program\",\"organization\":\"DISNAKER\",\"email\":\"p@example.id\"}", json);
        assertEquals(201, person.statusCode(), person.body());
        String code = Accounts.field(person.body(), "code");
        HttpResponse<String> post = http.send("POST", "/api/v1/posts", "{\"name\":\"Kepala Program\",\"organization\":\"DISNAKER\"}", json);
        String seat = Accounts.field(post.body(), "code");
        HttpResponse<String> holder = http.send("POST", "/api/v1/holders", "{\"post\":\"" + seat + "\",\"person\":\"" + code + "\",\"status\":\"PJ\",\"from\":\"2025-03-01\"}", json);
        assertEquals(201, holder.statusCode(), holder.body());
        String held = Accounts.field(holder.body(), "code");
        assertEquals(428, http.send("PATCH", "/api/v1/holders/" + held, "{\"status\":\"PLT\"}", json).statusCode());
        assertEquals(200, http.send("PATCH", "/api/v1/holders/" + held, "{\"status\":\"PLT\",\"version\":0}", json).statusCode());
        assertEquals(422, http.send("PATCH", "/api/v1/holders/" + held, "{\"person\":\"P-9999\",\"version\":1}", json).statusCode());
        assertEquals(409, http.send("POST", "/api/v1/posts/" + seat + "/ending", "{\"on\":\"2025-04-01\"}", json).statusCode());
        assertTrue(http.get("/api/v1/holders?on=2025-03-01&post=" + seat, json).body().contains(held));
        assertFalse(http.get("/api/v1/holders?on=2025-02-28&post=" + seat, json).body().contains(held));
        String[] reader = {"Authorization", Accounts.bearer(http, "orang-pejabat"), "Content-Type", "application/json"};
        assertTrue(http.get("/api/v1/people/" + code, reader).body().contains("\"contact\":null"));
        assertTrue(http.get("/api/v1/people/" + code, json).body().contains("p@example.id"));
        assertTrue(http.get("/api/v1/posts?vacant=false&limit=1", reader).body().contains("\"status\":\"PLT\""));
        assertEquals(403, http.send("POST", "/api/v1/people", "{\"name\":\"x\"}", reader).statusCode());
        assertEquals(200, http.send("POST", "/api/v1/holders/" + held + "/ending", "{\"on\":\"2025-03-02\"}", json).statusCode());
        assertEquals(200, http.send("POST", "/api/v1/posts/" + seat + "/ending", "{\"on\":\"2025-04-01\"}", json).statusCode());
    }
}
