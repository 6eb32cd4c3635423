package rakor.account;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import rakor.common.Checks;
import rakor.web.Refusals;

@Controller("/api/v1/tokens")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Sign-in")
class TokenApi {
    private final SignInService signIn;
    private final Tokens tokens;
    private final Refusals refusals;

    TokenApi(SignInService signIn, Tokens tokens, Refusals refusals) {
        this.signIn = signIn;
        this.tokens = tokens;
        this.refusals = refusals;
    }

    @Post
    @Secured(SecurityRule.IS_ANONYMOUS)
    @Operation(summary = "Sign in: an access token for ten minutes and a refresh token for the next one")
    HttpResponse<?> signIn(HttpRequest<?> request, @Body TokenRequest body) {
        return answer(request, signIn.signIn(SignInAttempt.of(request, body.username(), body.password(), null), true), "account.error.sign-in");
    }

    @Post("/renewal")
    @Secured(SecurityRule.IS_ANONYMOUS)
    @Operation(summary = "Change a refresh token for a new pair of tokens; the old one is refused from then on, and using it again ends the session")
    HttpResponse<?> renew(HttpRequest<?> request, @Body RenewalRequest body) {
        new Checks().text(body.refreshToken(), "refreshToken", 200).end();
        return answer(request, signIn.renew(body.refreshToken()), "account.error.refresh");
    }

    @Delete("/current")
    @Secured(SecurityRule.IS_AUTHENTICATED)
    @Operation(summary = "Sign out: end the session of this token")
    HttpResponse<?> signOut(HttpRequest<?> request) {
        LiveSession.of(request).ifPresent(live -> signIn.signOut(live.who().session()));
        return HttpResponse.noContent();
    }

    private HttpResponse<?> answer(HttpRequest<?> request, Optional<OpenSession> session, String refusal) {
        if (session.isEmpty()) {
            return refusals.answer(request, 401, refusal);
        }
        String access = tokens.sign(TokenUse.API, session.get().id(), session.get().username());
        return HttpResponse.ok(new TokenView(access, session.get().refresh(), "Bearer", TokenUse.API.life().toSeconds()));
    }
}
