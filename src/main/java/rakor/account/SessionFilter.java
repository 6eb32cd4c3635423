package rakor.account;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import rakor.common.RegencyClock;
import rakor.web.Refusals;

/** What every request of somebody signed in passes after sign-in: a given password is changed first, and the cookie of whoever works is renewed. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
class SessionFilter {
    // ServerFilterPhase.SECURITY.after(), which is no constant
    private static final int AFTER_SECURITY = 39_500;
    private static final Duration RENEWED_AFTER = Duration.ofMinutes(10);
    private static final Set<String> OPEN = Set.of("/me/password", "/sign-out", "/language", "/api/v1/me", "/api/v1/tokens/current", "/sign-in", "/api/v1/tokens", "/api/v1/tokens/renewal");
    private final Tokens tokens;
    private final SessionCookies cookies;
    private final RegencyClock clock;
    private final Refusals refusals;

    SessionFilter(Tokens tokens, SessionCookies cookies, RegencyClock clock, Refusals refusals) {
        this.tokens = tokens;
        this.cookies = cookies;
        this.clock = clock;
        this.refusals = refusals;
    }

    @RequestFilter
    @Order(AFTER_SECURITY)
    @Nullable
    HttpResponse<?> ownPasswordFirst(HttpRequest<?> request) {
        boolean free = LiveSession.of(request).filter(LiveSession::mustChange).isEmpty() || OPEN.contains(request.getPath());
        if (free) {
            return null;
        }
        return request.getPath().startsWith("/api/") ? refusals.answer(request, 403, "account.error.must-change") : HttpResponse.seeOther(URI.create("/me/password"));
    }

    @ResponseFilter
    void renew(HttpRequest<?> request, MutableHttpResponse<?> response) {
        boolean bearer = request.getHeaders().contains("Authorization");
        boolean leaving = response.getCookies().findCookie(cookies.noSession().getName()).isPresent();
        Optional<Token> token = bearer || leaving ? Optional.empty() : LiveSession.token(request);
        if (token.isPresent() && token.get().issuedAt().plus(RENEWED_AFTER).isBefore(clock.now())) {
            response.cookie(cookies.session(tokens.sign(TokenUse.PAGES, token.get().id(), token.get().subject())));
        }
    }
}
