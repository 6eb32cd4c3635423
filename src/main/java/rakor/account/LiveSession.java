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
    private static final String TOKEN = "rakor.token";

    void keepAt(HttpRequest<?> request, Token token) {
        request.setAttribute(ATTRIBUTE, this);
        request.setAttribute(TOKEN, token);
    }

    /** The token that named it. */
    static Optional<Token> token(HttpRequest<?> request) {
        return request.getAttribute(TOKEN, Token.class);
    }

    static Optional<LiveSession> of(HttpRequest<?> request) {
        return request.getAttribute(ATTRIBUTE, LiveSession.class);
    }
}
