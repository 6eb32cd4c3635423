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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import rakor.common.DomainError;
import rakor.web.Form;
import rakor.web.Frames;
import rakor.web.Option;
import rakor.web.Pages;

/** The page on which an empty Rakor gets its first administrator; it does not exist afterwards. */
@Controller("/first-administrator")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
class FirstAdministratorController {
    private final FirstAdministratorService first;
    private final AccountForms forms;
    private final Frames frames;
    private final Pages pages;

    FirstAdministratorController(FirstAdministratorService first, AccountForms forms, Frames frames, Pages pages) {
        this.first = first;
        this.forms = forms;
        this.frames = frames;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> page(HttpRequest<?> request) {
        requireAwaited();
        return show(request, Form.blank());
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> become(HttpRequest<?> request, @Body Map<String, Object> body) {
        requireAwaited();
        Form form = Form.of(body);
        try {
            first.become(terms(form), frames.locale(request).getLanguage().equals("en") ? "en" : "id");
            return pages.done("/sign-in", "account.done.first");
        } catch (DomainError e) {
            return show(request, form.refusedBy(e));
        }
    }

    private void requireAwaited() {
        if (!first.awaited()) {
            throw DomainError.notFound();
        }
    }

    private static FirstAdministratorTerms terms(Form form) {
        String password = form.value("password").isEmpty() ? null : form.value("password");
        return new FirstAdministratorTerms(form.text("secret"), form.text("username"), form.text("name"), form.text("organization"), form.text("office"), password, AccountForms.roles(form));
    }

    private HttpResponse<?> show(HttpRequest<?> request, Form form) {
        Locale locale = frames.locale(request);
        List<Option> offices = first.offices().stream().map(office -> new Option(office.code(), office.name())).toList();
        return pages.show(request, "account/first-administrator", new FirstAdministratorPage(offices, forms.roleOptions(locale, FirstAdministratorService.CHOICES)), form);
    }
}
