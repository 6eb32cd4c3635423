package rakor.commitment;

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
import java.util.function.UnaryOperator;
import rakor.common.Actor;
import rakor.common.DomainError;
import rakor.common.Role;
import rakor.web.Form;
import rakor.web.Pages;

@Controller("/commitments/{code}/edit")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(Role.Is.OFFICIAL)
class CommitmentEditController {
    private final CommitmentService commitments;
    private final CommitmentPageService shown;
    private final Pages pages;

    CommitmentEditController(CommitmentService commitments, CommitmentPageService shown, Pages pages) {
        this.commitments = commitments;
        this.shown = shown;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> form(HttpRequest<?> request, Actor actor, String code) {
        return pages.show(request, "commitment/form", shown.form(actor, code), shown.filled(actor, code, pages.blank(request)));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> correct(HttpRequest<?> request, Actor actor, String code, @Body Map<String, Object> body) {
        Form form = pages.read(request, body);
        CommitmentFormPage page = shown.form(actor, code);
        try {
            UnaryOperator<CommitmentTerms> change = now -> page.terms() ? CommitmentForm.terms(form, now.meeting()) : CommitmentForm.filing(form, now);
            commitments.correct(actor, code, form.version(), now -> {
                CommitmentTerms wish = change.apply(now);
                form.end();
                return wish;
            });
            return pages.done("/commitments/" + code, "commitment.done.corrected");
        } catch (DomainError e) {
            form.refusedBy(e);
            return pages.show(request, "commitment/form", form.stale() ? beside(request, actor, code, form) : page, form);
        }
    }

    /** Somebody else was faster: what is saved now stands beside what was typed, and saving again saves on top of it. */
    private CommitmentFormPage beside(HttpRequest<?> request, Actor actor, String code, Form form) {
        CommitmentFormPage page = shown.form(actor, code);
        Form saved = shown.filled(actor, code, pages.blank(request));
        form.with("version", saved.version());
        return page.beside(CommitmentForm.differing(form, saved, page.terms()));
    }
}
