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

/** Looking at the minutes once more before they go out, and opening them again. */
@Controller("/meetings/{code}/minutes")
@Secured(Role.Is.OFFICIAL)
@ExecuteOn(TaskExecutors.BLOCKING)
class CirculationController {
    private final CirculationService circulation;
    private final ApprovalService approvals;
    private final Pages pages;

    CirculationController(CirculationService circulation, ApprovalService approvals, Pages pages) {
        this.circulation = circulation;
        this.approvals = approvals;
        this.pages = pages;
    }

    @Get("/circulation")
    HttpResponse<?> look(HttpRequest<?> request, Actor actor, String code) {
        CirculationPage page = circulation.preview(actor, code);
        return pages.show(request, "minutes/circulation", page, Form.blank().with("version", page.version()).with("objectionDays", page.text().version() > 1 ? 1 : 3));
    }

    @Post("/circulation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> circulate(HttpRequest<?> request, Actor actor, String code, @Body Map<String, Object> body) {
        Form form = Form.of(body);
        try {
            CirculationTerms terms = new CirculationTerms(form.count("objectionDays"), form.version());
            form.end();
            circulation.circulate(actor, code, terms);
            return pages.done("/meetings/" + code + "/minutes", "minutes.done.circulation");
        } catch (DomainError e) {
            form.refusedBy(e);
            CirculationPage page = circulation.preview(actor, code);
            return pages.show(request, "minutes/circulation", page, form.stale() ? form.with("version", page.version()) : form);
        }
    }

    @Get("/revision")
    HttpResponse<?> askRevision(HttpRequest<?> request, Actor actor, String code) {
        MinutesPage page = circulation.forRevision(actor, code);
        return pages.show(request, "minutes/revision", page, Form.blank().with("version", page.meeting().file().meeting().version()));
    }

    @Post("/revision")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> revise(HttpRequest<?> request, Actor actor, String code, @Body Map<String, Object> body) {
        Form form = Form.of(body);
        try {
            circulation.revise(actor, code, new RevisionTerms(form.text("reason"), form.version()));
            return pages.done("/meetings/" + code + "/writing", "minutes.done.revision");
        } catch (DomainError e) {
            form.refusedBy(e);
            MinutesPage page = circulation.forRevision(actor, code);
            return pages.show(request, "minutes/revision", page, form.stale() ? form.with("version", page.meeting().file().meeting().version()) : form);
        }
    }

    @Post("/seal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> seal(Actor actor, String code, @Body Map<String, Object> body) {
        approvals.seal(actor, code, Form.of(body).version());
        return pages.done("/meetings/" + code + "/minutes", "minutes.done.seal");
    }
}
