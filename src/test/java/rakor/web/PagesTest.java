package rakor.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import rakor.support.Http;
import rakor.support.RakorTest;

@RakorTest
class PagesTest {
    private final Http http;

    PagesTest(Http http) {
        this.http = http;
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    @Test
    void whatWasDoneIsSaidOnce() {
        HttpResponse<String> shown = http.get("/sign-in", "Cookie", "flash=action.save");
        assertTrue(shown.body().contains("role=\"status\""), shown.body());
        assertTrue(header(shown, "Set-Cookie").startsWith("flash=; Max-Age=0") || header(shown, "Set-Cookie").startsWith("flash=;"), header(shown, "Set-Cookie"));
        HttpResponse<String> next = http.get("/sign-in");
        assertFalse(next.body().contains("role=\"status\""));
        assertEquals("", header(next, "Set-Cookie"));
    }

    @Test
    void pagesAndProblemsNameTheirLanguage() {
        assertEquals("en", header(http.get("/sign-in", "Cookie", "language=en"), "Content-Language"));
        assertEquals("id", header(http.get("/sign-in"), "Content-Language"));
        HttpResponse<String> problem = http.get("/api/v1/nothing", "Accept-Language", "en");
        assertEquals("en", header(problem, "Content-Language"));
        assertTrue(header(problem, "Vary").contains("Accept-Language"));
    }

    @Test
    void textIsSentPacked() {
        HttpResponse<String> page = http.get("/sign-in", "Accept-Encoding", "gzip");
        assertEquals("gzip", header(page, "Content-Encoding"));
    }

    @Test
    void theSwitchOfLanguageStaysInside() {
        for (String back : new String[] {"//evil.example", "https://evil.example", "/\\evil.example", "javascript:alert(1)"}) {
            HttpResponse<String> answer = http.post("/language", Http.form("language", "en", "back", back));
            assertEquals(303, answer.statusCode());
            assertEquals("/", header(answer, "Location"));
        }
    }

    @Test
    void nobodyIsNamedForHolesUntilSomebodyIs() {
        assertEquals(404, http.get("/.well-known/security.txt").statusCode());
        assertEquals("Contact: mailto:aman@example.go.id", new SecurityContact("aman@example.go.id", new rakor.common.RegencyClock(java.time.Clock.systemUTC())).contact().body().lines().findFirst().orElse(""));
    }
}
