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
import java.util.Map;
import rakor.common.Actor;
import rakor.common.DomainError;
import rakor.common.Role;
import rakor.web.Form;
import rakor.web.Pages;

/** The page of one account and what may happen to it. */
@Controller("/accounts/{username}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(Role.Is.ADMIN)
class AccountMoveController {
    private final AccountMoveService moves;
    private final MandateService mandates;
    private final AccountPages accountPages;
    private final AccountForms forms;
    private final Pages pages;

    AccountMoveController(AccountMoveService moves, MandateService mandates, AccountPages accountPages, AccountForms forms, Pages pages) {
        this.moves = moves;
        this.mandates = mandates;
        this.accountPages = accountPages;
        this.forms = forms;
        this.pages = pages;
    }

    private record Asked(HttpRequest<?> request, Actor actor, String username) {}

    private interface Move {
        void done(Form form);
    }

    @Get
    HttpResponse<?> account(HttpRequest<?> request, Actor actor, String username) {
        return show(request, actor, username, "account/account", Form.blank());
    }

    @Get("/roles")
    HttpResponse<?> roles(HttpRequest<?> request, Actor actor, String username) {
        AccountPage page = accountPages.of(request, actor, username);
        Form form = Form.blank().withAll("roles", page.account().roles()).with("version", page.account().version());
        return pages.show(request, "account/roles", page, form);
    }

    @Post("/roles")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> changeRoles(HttpRequest<?> request, Actor actor, String username, @Body Map<String, Object> body) {
        return tried(new Asked(request, actor, username), "roles", body, form -> moves.roles(actor, username, form.version(), AccountForms.roles(form)));
    }

    @Get("/mandates")
    HttpResponse<?> mandate(HttpRequest<?> request, Actor actor, String username) {
        return show(request, actor, username, "account/mandate", Form.blank());
    }

    @Post("/mandates")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> giveMandate(HttpRequest<?> request, Actor actor, String username, @Body Map<String, Object> body) {
        return tried(new Asked(request, actor, username), "mandate", body, form -> mandates.give(actor, username, forms.mandate(form)));
    }

    @Post("/mandates/{number}/ending")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> endMandate(Actor actor, String username, int number) {
        mandates.end(actor, username, number, new MoveRequests.MandateEnding(null, null));
        return pages.done("/accounts/" + username, "account.done.mandate-ended");
    }

    @Get("/ending")
    HttpResponse<?> ending(HttpRequest<?> request, Actor actor, String username) {
        AccountPage page = accountPages.of(request, actor, username);
        return pages.show(request, "account/ending", page, Form.blank().with("version", page.account().version()));
    }

    @Post("/ending")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> end(HttpRequest<?> request, Actor actor, String username, @Body Map<String, Object> body) {
        return tried(new Asked(request, actor, username), "ending", body, form -> moves.end(actor, username, form.version(), form.text("reason")));
    }

    @Get("/reinstatement")
    HttpResponse<?> reinstatement(HttpRequest<?> request, Actor actor, String username) {
        AccountPage page = accountPages.of(request, actor, username);
        return pages.show(request, "account/reinstatement", page, Form.blank().with("version", page.account().version()));
    }

    @Post("/reinstatement")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> reinstate(HttpRequest<?> request, Actor actor, String username, @Body Map<String, Object> body) {
        return tried(new Asked(request, actor, username), "reinstatement", body, form -> moves.reinstate(actor, username, form.version(), form.text("reason")));
    }

    @Post("/password")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> newPassword(HttpRequest<?> request, Actor actor, String username, @Body Map<String, Object> body) {
        return pages.show(request, "account/password", moves.newPassword(actor, username, Form.of(body).version()));
    }

    private HttpResponse<?> tried(Asked asked, String name, Map<String, Object> body, Move move) {
        Form form = Form.of(body);
        try {
            move.done(form);
            return pages.done("/accounts/" + asked.username(), "account.done." + name);
        } catch (DomainError e) {
            return show(asked.request(), asked.actor(), asked.username(), "account/" + name, form.refusedBy(e));
        }
    }

    private HttpResponse<?> show(HttpRequest<?> request, Actor actor, String username, String template, Form form) {
        return pages.show(request, template, accountPages.of(request, actor, username), form);
    }
}
