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
import rakor.web.Form;
import rakor.web.Pages;

/** The page on which minutes are written. Without scripts each section is a form of its own; names of fields end in the item's number. */
@Controller("/meetings/{code}/writing")
@Secured(Role.Is.OFFICIAL)
@ExecuteOn(TaskExecutors.BLOCKING)
class WritingController {
    private final WritingService writing;
    private final DecisionService decisions;
    private final Pages pages;

    WritingController(WritingService writing, DecisionService decisions, Pages pages) {
        this.writing = writing;
        this.decisions = decisions;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> page(HttpRequest<?> request, Actor actor, String code) {
        return pages.show(request, "meeting/writing/writing", new WritingPage(writing.open(actor, code), 0), Form.blank());
    }

    @Post("/{number}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> write(HttpRequest<?> request, Actor actor, String code, int number, @Body Map<String, Object> body) {
        Form form = Form.of(body);
        return done(request, actor, code, new Step(number, form, "writing.done.saved", () -> {
            WritingTerms terms = WritingPage.read(form, number);
            form.end();
            writing.write(actor, code, number, form.version(), said -> terms);
        }));
    }

    @Post("/{number}/commitments")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> promise(HttpRequest<?> request, Actor actor, String code, int number, @Body Map<String, Object> body) {
        Form form = Form.of(body);
        return done(request, actor, code, new Step(number, form, "writing.done.commitment", () ->
                writing.promise(actor, code, number, form.text("statement-" + number), form.text("strength-" + number))));
    }

    @Post("/{number}/decisions")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> decide(HttpRequest<?> request, Actor actor, String code, int number, @Body Map<String, Object> body) {
        Form form = Form.of(body);
        return done(request, actor, code, new Step(number, form, "writing.done.decision", () ->
                decisions.add(actor, code, new DecisionTerms(number, form.text("statement-" + number), null))));
    }

    /** @param done message key of what was done */
    private record Step(int number, Form form, String done, Runnable work) {}

    private HttpResponse<?> done(HttpRequest<?> request, Actor actor, String code, Step step) {
        try {
            step.work().run();
            return pages.done("/meetings/" + code + "/writing#item-" + step.number(), step.done());
        } catch (DomainError e) {
            step.form().refusedBy(WritingPage.ofItem(e, step.number()));
            WritingPage page = new WritingPage(writing.open(actor, code), step.number());
            step.form().renewed(page.section(step.number()).item().version());
            return pages.show(request, "meeting/writing/writing", page, step.form());
        }
    }
}
