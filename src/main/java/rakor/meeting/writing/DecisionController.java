package rakor.meeting.writing;

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
import rakor.meeting.MoveTerms;
import rakor.web.Form;
import rakor.web.Pages;

/** Corrects one decision, or takes it back. */
@Controller("/meetings/{code}/decisions/{number}")
@Secured(Role.Is.OFFICIAL)
@ExecuteOn(TaskExecutors.BLOCKING)
class DecisionController {
    private final WritingService writing;
    private final DecisionService decisions;
    private final Pages pages;

    DecisionController(WritingService writing, DecisionService decisions, Pages pages) {
        this.writing = writing;
        this.decisions = decisions;
        this.pages = pages;
    }

    @Get("/edit")
    HttpResponse<?> edit(HttpRequest<?> request, Actor actor, String code, int number) {
        DecisionPage page = page(actor, code, number);
        return pages.show(request, "meeting/writing/decision", page, page.form());
    }

    @Post("/edit")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> correct(HttpRequest<?> request, Actor actor, String code, int number, @Body Map<String, Object> body) {
        Form form = Form.of(body);
        try {
            Integer item = form.count("agendaItem");
            form.end();
            DecisionView now = decisions.correct(actor, code, number, form.version(), said -> new DecisionTerms(item, form.text("text"), said.position()));
            return pages.done("/meetings/" + code + "/writing#item-" + now.agendaItem(), "writing.done.decision-corrected");
        } catch (DomainError e) {
            return again(request, page(actor, code, number), form.refusedBy(e));
        }
    }

    @Post("/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> remove(HttpRequest<?> request, Actor actor, String code, int number, @Body Map<String, Object> body) {
        Form form = Form.of(body);
        try {
            DecisionView was = decisions.remove(actor, code, number, new MoveTerms(form.text("reason"), form.version()));
            return pages.done("/meetings/" + code + "/writing#item-" + was.agendaItem(), "writing.done.decision-removed");
        } catch (DomainError e) {
            DecisionPage page = page(actor, code, number);
            form.refusedBy(e).with("text", page.decision().text()).with("agendaItem", page.decision().agendaItem());
            return again(request, page, form);
        }
    }

    private HttpResponse<?> again(HttpRequest<?> request, DecisionPage page, Form form) {
        return pages.show(request, "meeting/writing/decision", page, form.renewed(page.decision().version()));
    }

    private DecisionPage page(Actor actor, String code, int number) {
        return new DecisionPage(writing.open(actor, code), decisions.read(actor, code, number));
    }
}
