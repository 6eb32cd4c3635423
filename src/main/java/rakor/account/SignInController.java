package rakor.account;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import rakor.common.DomainError;
import rakor.web.Form;
import rakor.web.Inside;
import rakor.web.Pages;

@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
class SignInController {
    private final SignInService signIn;
    private final Tokens tokens;
    private final SessionCookies cookies;
    private final Pages pages;

    SignInController(SignInService signIn, Tokens tokens, SessionCookies cookies, Pages pages) {
        this.signIn = signIn;
        this.tokens = tokens;
        this.cookies = cookies;
        this.pages = pages;
    }

    @Get("/sign-in")
    HttpResponse<?> page(HttpRequest<?> request, @Nullable @QueryValue String next) {
        return pages.show(request, "account/sign-in", new SignInPage(Inside.path(next)), Form.blank());
    }

    @Post("/sign-in")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> signIn(HttpRequest<?> request, @Body Map<String, Object> body) {
        Form form = Form.of(body);
        String next = Inside.path(form.value("next"));
        try {
            SignInAttempt attempt = SignInAttempt.of(request, form.text("username"), password(form), cookies.device(request).orElse(null));
            Optional<OpenSession> session = signIn.signIn(attempt, false);
            if (session.isPresent()) {
                return HttpResponse.seeOther(URI.create(next)).cookie(cookies.session(tokens.sign(TokenUse.PAGES, session.get().id(), attempt.username()))).cookie(cookies.device(signIn.deviceMark(attempt)));
            }
            form.refuse("account.error.sign-in");
        } catch (DomainError e) {
            form.refusedBy(e);
        }
        return pages.show(request, "account/sign-in", new SignInPage(next), form);
    }

    @Post("/sign-out")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> signOut(HttpRequest<?> request) {
        LiveSession.of(request).ifPresent(live -> signIn.signOut(live.who().session()));
        return HttpResponse.seeOther(URI.create("/sign-in")).cookie(cookies.noSession());
    }

    /** Blanks at its ends belong to a password. */
    private static String password(Form form) {
        return form.value("password").isEmpty() ? null : form.value("password");
    }
}
