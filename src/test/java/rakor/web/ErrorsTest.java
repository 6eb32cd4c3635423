package rakor.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import rakor.support.Http;
import rakor.support.RakorTest;

@RakorTest
class ErrorsTest {
    private final Http http;

    ErrorsTest(Http http) {
        this.http = http;
    }

    @Test
    void anUnknownAddressOfTheApiIsAProblemDocumentInTheCallersLanguage() {
        var answer = http.get("/api/v1/nothing", "Accept-Language", "en");
        assertEquals(404, answer.statusCode());
        assertEquals("application/problem+json", answer.headers().firstValue("Content-Type").orElse(""));
        assertTrue(answer.body().contains("What you are looking for does not exist."), answer.body());
    }

    @Test
    void anUnknownPageSaysSoWithTheSameStrictHeaders() {
        var answer = http.get("/nothing");
        assertEquals(404, answer.statusCode());
        assertTrue(answer.body().contains("Yang Anda cari tidak ada."), answer.body());
        assertEquals(SecurityHeaders.POLICY, answer.headers().firstValue("Content-Security-Policy").orElse(""));
    }
}
