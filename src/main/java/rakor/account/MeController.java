package rakor.account;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.Map;
import rakor.common.Actor;
import rakor.common.DomainError;
import rakor.web.Form;
import rakor.web.Pages;

@Controller("/me")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
class MeController {
    private final MeService me;
    private final OwnPasswordService passwords;
    private final Pages pages;

    MeController(MeService me, OwnPasswordService passwords, Pages pages) {
        this.me = me;
        this.passwords = passwords;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> me(HttpRequest<?> request, Actor actor) {
        return pages.show(request, "account/me", me.page(actor));
    }

    @Get("/password")
    HttpResponse<?> password(HttpRequest<?> request) {
        return pages.show(request, "account/own-password", page(request), Form.blank());
    }

    @Post("/password")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> change(HttpRequest<?> request, @Body Map<String, Object> body) {
        Form form = Form.of(body);
        try {
            String source = request.getRemoteAddress().getAddress().getHostAddress();
            passwords.change(LiveSession.of(request).orElseThrow(DomainError::notFound).who(), OwnPasswordTerms.of(form, source));
            return pages.done("/me", "account.done.password");
        } catch (DomainError e) {
            return pages.show(request, "account/own-password", page(request), form.refusedBy(e));
        }
    }

    private static OwnPasswordPage page(HttpRequest<?> request) {
        return new OwnPasswordPage(LiveSession.of(request).filter(LiveSession::mustChange).isPresent());
    }
}
