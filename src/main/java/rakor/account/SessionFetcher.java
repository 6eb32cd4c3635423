package rakor.account;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.HttpRequest;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.filters.AuthenticationFetcher;
import io.micronaut.security.token.TokenAuthenticationFetcher;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Finds out who sends a request. A token alone opens nothing: its session, account, roles and mandates are read for
 * every request, so whatever was ended or changed counts on the next one. Replaces the framework's own reading of
 * tokens, which trusts what they say.
 */
@Singleton
@Replaces(TokenAuthenticationFetcher.class)
class SessionFetcher implements AuthenticationFetcher<HttpRequest<?>> {
    private static final String BEARER = "Bearer ";
    private final Tokens tokens;
    private final SessionCookies cookies;
    private final Actors actors;
    private final Scheduler blocking;

    SessionFetcher(Tokens tokens, SessionCookies cookies, Actors actors, @Named(TaskExecutors.BLOCKING) ExecutorService blocking) {
        this.tokens = tokens;
        this.cookies = cookies;
        this.actors = actors;
        this.blocking = Schedulers.fromExecutorService(blocking);
    }

    @Override
    public Publisher<Authentication> fetchAuthentication(HttpRequest<?> request) {
        Optional<Token> token = request.getPath().startsWith("/static/") ? Optional.empty() : token(request);
        return token.isEmpty() ? Mono.empty() : Mono.fromCallable(() -> signedIn(request, token.get())).subscribeOn(blocking);
    }

    /** A request with a bearer is judged by that alone, as the origin check lets it pass for it. */
    private Optional<Token> token(HttpRequest<?> request) {
        String header = request.getHeaders().get("Authorization");
        if (header == null) {
            return cookies.session(request).flatMap(text -> tokens.read(TokenUse.PAGES, text));
        }
        return header.regionMatches(true, 0, BEARER, 0, BEARER.length()) ? tokens.read(TokenUse.API, header.substring(BEARER.length()).strip()) : Optional.empty();
    }

    private Authentication signedIn(HttpRequest<?> request, Token token) {
        Optional<LiveSession> live = actors.ofSession(token.id());
        live.ifPresent(session -> session.keepAt(request, token));
        return live.map(LiveSession::who).orElse(null);
    }
}
