package rakor.minutes;

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

/** What a party finds wrong, and what the recorder office answers. */
@Controller("/meetings/{code}/minutes")
@Secured({Role.Is.OFFICIAL, Role.Is.LEADERSHIP, Role.Is.LIAISON})
@ExecuteOn(TaskExecutors.BLOCKING)
class ObjectionController {
    private final ObjectionService objections;
    private final MinutesService minutes;
    private final Pages pages;

    ObjectionController(ObjectionService objections, MinutesService minutes, Pages pages) {
        this.objections = objections;
        this.minutes = minutes;
        this.pages = pages;
    }

    @Get("/objection")
    HttpResponse<?> ask(HttpRequest<?> request, Actor actor, String code) {
        MinutesPage page = objections.forObjection(actor, code);
        return pages.show(request, "minutes/objection", page, Form.blank().with("version", page.version().number()));
    }

    @Post("/objection")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> object(HttpRequest<?> request, Actor actor, String code, @Body Map<String, Object> body) {
        Form form = Form.of(body);
        try {
            ObjectionTerms terms = new ObjectionTerms(form.text("organization"), form.count("agendaItem"), form.text("wording"), form.text("reason"), Spoken.of(form), form.version());
            form.end();
            objections.object(actor, code, terms);
            return pages.done("/meetings/" + code + "/minutes", "minutes.done.objection");
        } catch (DomainError e) {
            form.refusedBy(e);
            MinutesPage page = objections.forObjection(actor, code);
            return pages.show(request, "minutes/objection", page, form.stale() ? form.with("version", page.version().number()) : form);
        }
    }

    @Get("/objections/{number}/answer")
    @Secured(Role.Is.OFFICIAL)
    HttpResponse<?> askAnswer(HttpRequest<?> request, Actor actor, String code, int number) {
        AnswerPage page = objections.forAnswer(actor, code, number);
        return pages.show(request, "minutes/answer", page, page.filled());
    }

    @Post("/objections/{number}/answer")
    @Secured(Role.Is.OFFICIAL)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> answer(HttpRequest<?> request, Actor actor, String code, int number, @Body Map<String, Object> body) {
        Form form = Form.of(body);
        try {
            boolean accepted = form.yes("accepted");
            boolean texts = accepted && !form.values("discussion").isEmpty();
            AnswerTerms terms = new AnswerTerms(accepted, form.text("reason"), texts ? form.value("discussion") : null, texts ? form.value("conclusion") : null, texts ? form.version() : null);
            objections.answer(actor, code, number, terms);
            return pages.done("/meetings/" + code + "/minutes", accepted ? "minutes.done.accepted" : "minutes.done.rejected");
        } catch (DomainError e) {
            AnswerPage page = objections.forAnswer(actor, code, number);
            return pages.show(request, "minutes/answer", page, page.renewed(form.refusedBy(e)));
        }
    }

    @Post("/objections/{number}/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> takeBack(Actor actor, String code, int number) {
        objections.takeBack(actor, code, number, null);
        return pages.done("/meetings/" + code + "/minutes", "minutes.done.withdrawal");
    }
}
