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
import java.util.Locale;
import java.util.Map;
import rakor.common.Actor;
import rakor.common.DomainError;
import rakor.common.Role;
import rakor.web.Form;
import rakor.web.Frames;
import rakor.web.Pages;

/** The pages that register and correct accounts. */
@Controller("/accounts")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(Role.Is.ADMIN)
class AccountController {
    private final AccountService accounts;
    private final AccountForms forms;
    private final Frames frames;
    private final Pages pages;

    AccountController(AccountService accounts, AccountForms forms, Frames frames, Pages pages) {
        this.accounts = accounts;
        this.forms = forms;
        this.frames = frames;
        this.pages = pages;
    }

    @Get("/new")
    HttpResponse<?> fresh(HttpRequest<?> request) {
        return form(request, null, Form.blank().with("language", "id"));
    }

    @Post("/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> register(HttpRequest<?> request, Actor actor, @Body Map<String, Object> body) {
        Form form = Form.of(body);
        try {
            return pages.show(request, "account/password", accounts.register(actor, forms.terms(form)));
        } catch (DomainError e) {
            return form(request, null, form.refusedBy(e));
        }
    }

    @Get("/{username}/edit")
    HttpResponse<?> edit(HttpRequest<?> request, Actor actor, String username) {
        AccountView view = accounts.read(actor, username);
        Form form = Form.blank().with("name", view.name()).with("organization", view.organization().name()).with("language", view.language()).with("version", view.version());
        return form(request, view, view.person() == null ? form : form.with("person", view.person().code()));
    }

    @Post("/{username}/edit")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> correct(HttpRequest<?> request, Actor actor, String username, @Body Map<String, Object> body) {
        Form form = Form.of(body);
        try {
            AccountTerms written = forms.terms(form);
            accounts.correct(actor, username, form.version(), old -> new AccountTerms(old.username(), written.name(), written.organization(), written.person(), old.roles(), written.language()));
            return pages.done("/accounts/" + username, "account.done.corrected");
        } catch (DomainError e) {
            return form(request, accounts.read(actor, username), form.refusedBy(e));
        }
    }

    private HttpResponse<?> form(HttpRequest<?> request, AccountView now, Form form) {
        Locale locale = frames.locale(request);
        return pages.show(request, "account/form", new AccountFormPage(now, forms.roleOptions(locale), forms.options(locale, "account.language", "id", "en"), forms.organizations()), form);
    }
}
