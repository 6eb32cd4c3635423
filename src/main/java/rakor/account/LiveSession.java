package rakor.account;

import io.micronaut.http.HttpRequest;
import java.util.Optional;
import rakor.web.SignedIn;

/**
 * The session a request came by, kept at the request.
 *
 * @param mustChange whether the account must choose a password of its own before anything else
 */
record LiveSession(SignedIn who, boolean mustChange) {
    private static final String ATTRIBUTE = "rakor.session";

    void keepAt(HttpRequest<?> request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    static Optional<LiveSession> of(HttpRequest<?> request) {
        return request.getAttribute(ATTRIBUTE, LiveSession.class);
    }
}
