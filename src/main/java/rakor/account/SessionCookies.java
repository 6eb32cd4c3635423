package rakor.account;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import rakor.Settings;

/** The cookies of sign-in. Behind https they carry the {@code __Host-} prefix and go over https alone; the plain names are for a loopback address. */
@Singleton
class SessionCookies {
    private final boolean https;
    private final String session;
    private final String device;

    SessionCookies(Settings settings) {
        https = settings.address().startsWith("https:");
        session = (https ? "__Host-" : "") + "rakor-session";
        device = (https ? "__Host-" : "") + "rakor-device";
    }

    Optional<String> session(HttpRequest<?> request) {
        return request.getCookies().findCookie(session).map(Cookie::getValue);
    }

    Optional<String> device(HttpRequest<?> request) {
        return request.getCookies().findCookie(device).map(Cookie::getValue);
    }

    /** Ends with the browser, or before by its token's and the session's own end. */
    Cookie session(String token) {
        return cookie(session, token);
    }

    Cookie device(String token) {
        return cookie(device, token).maxAge(TokenUse.DEVICE.life());
    }

    Cookie noSession() {
        return cookie(session, "").maxAge(Duration.ZERO);
    }

    // Lax, not Strict: a link from a message must open signed in
    private Cookie cookie(String name, String value) {
        return Cookie.of(name, value).path("/").httpOnly(true).secure(https).sameSite(SameSite.Lax);
    }
}
