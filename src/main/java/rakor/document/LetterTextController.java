package rakor.document;

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
import java.util.Objects;
import rakor.common.Actor;
import rakor.common.DomainError;
import rakor.common.Role;
import rakor.web.Form;
import rakor.web.Pages;

/** The texts of the invitation letter, with a look at them before they are kept. */
@Controller(LetterTextsPage.PATH)
@Secured(Role.Is.ADMIN)
@ExecuteOn(TaskExecutors.BLOCKING)
class LetterTextController {
    private final LetterTextService texts;
    private final Pages pages;

    LetterTextController(LetterTextService texts, Pages pages) {
        this.texts = texts;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request, Actor actor) {
        LetterTextsPage page = texts.page(actor);
        return pages.show(request, "document/letter-texts", page, page.form());
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> write(HttpRequest<?> request, Actor actor, @Body Map<String, Object> body) {
        Form form = Form.of(body);
        LetterTexts typed = typed(form);
        try {
            if (form.yes("preview")) {
                typed.check();
                return pages.show(request, "document/letter-texts", texts.page(actor).showing(typed), form);
            }
            texts.write(actor, form.version(), typed);
            return pages.done(LetterTextsPage.PATH, "document.done.texts");
        } catch (DomainError e) {
            form.refusedBy(e);
            LetterTextsPage page = texts.page(actor);
            return pages.show(request, "document/letter-texts", page, form.renewed(page.version()));
        }
    }

    @Post("/reset")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> reset(Actor actor, @Body Map<String, Object> body) {
        texts.reset(actor, Form.of(body).version());
        return pages.done(LetterTextsPage.PATH, "document.done.texts-reset");
    }

    private static LetterTexts typed(Form form) {
        return new LetterTexts(text(form, "opening"), text(form, "closing"), text(form, "contact"), text(form, "notes"));
    }

    private static String text(Form form, String name) {
        return Objects.requireNonNullElse(form.text(name), "");
    }
}
