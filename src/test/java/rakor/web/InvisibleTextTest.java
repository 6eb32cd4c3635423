package rakor.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rakor.common.Checks;
import rakor.common.Role;
import rakor.support.Accounts;
import rakor.support.Http;
import rakor.support.RakorTest;

/** Nobody has written anything where nothing can be seen. */
@RakorTest
class InvisibleTextTest {
    @ParameterizedTest
    @ValueSource(strings = {"", " \t\n", "\u200b", "\ufeff", "\u2060", "\u00ad", " \u200b\u200d\u00a0\u2003 ", "\u3164", "\u115f\u1160", "\uffa0", "\u2800", "\u034f", "\u180e", "\ufe0f", "\udb40\udc20"})
    void isNone(String text) {
        assertTrue(new Checks().text(text, "reason", 10).failed());
        assertNull(Form.of(Map.of("reason", text)).text("reason"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "a\u200bb", "\ud83d\ude00", ".", "0"})
    void whatCanBeSeenIsText(String text) {
        assertFalse(new Checks().text(text, "reason", 10).failed());
        assertEquals(text, Form.of(Map.of("reason", text)).text("reason"));
    }

    @Test
    void itIsNoTextForAnyRoom(Http http, Accounts accounts) {
        accounts.make("tak.tampak", "DISPERIN", Role.OFFICIAL);
        accounts.make("tak.tampak.admin", "SETDA", Role.ADMIN);
        Map.of("/commitments", "statement", "/meetings", "title").forEach((path, field) -> refused(http, "tak.tampak", path, field));
        Map.of("/organizations", "name", "/people", "name", "/estates", "name", "/holidays", "nameId").forEach((path, field) -> refused(http, "tak.tampak.admin", path, field));
    }

    private static void refused(Http http, String username, String path, String field) {
        var answer = http.send("POST", "/api/v1" + path, "{\"" + field + "\":\"\u200b\ufeff\"}", "Content-Type", "application/json", "Authorization", Accounts.bearer(http, username));
        assertEquals(422, answer.statusCode(), answer.body());
        assertTrue(answer.body().contains("\"field\":\"" + field + "\""), path + answer.body());
    }
}
