package rakor.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import java.util.Map;
import org.junit.jupiter.api.Test;
import rakor.Settings;

class SessionCookiesTest {
    @Test
    void behindHttpsTheyAreBoundToTheHostAndGoOverHttpsAlone() {
        SessionCookies cookies = new SessionCookies(Settings.of(Map.of("RAKOR_URL", "https://rakor.contoh.go.id")));
        for (Cookie cookie : new Cookie[] {cookies.session("x"), cookies.device("x"), cookies.noSession()}) {
            assertTrue(cookie.getName().startsWith("__Host-rakor-") && cookie.isSecure() && cookie.isHttpOnly());
            assertEquals("/", cookie.getPath());
            assertEquals(SameSite.Lax, cookie.getSameSite().orElseThrow());
            assertTrue(cookie.getDomain() == null);
        }
    }

    @Test
    void onPlainHttpTheirNamesPromiseNothing() {
        SessionCookies cookies = new SessionCookies(Settings.of(Map.of()));
        assertEquals("rakor-session", cookies.session("x").getName());
        assertFalse(cookies.session("x").isSecure());
    }
}
