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

/** Approval of the minutes, for oneself or with the signed sheet of somebody else. */
@Controller("/meetings/{code}/minutes/approval")
@Secured({Role.Is.OFFICIAL, Role.Is.LEADERSHIP, Role.Is.LIAISON})
@ExecuteOn(TaskExecutors.BLOCKING)
class ApprovalController {
    private final ApprovalService approvals;
    private final Pages pages;

    ApprovalController(ApprovalService approvals, Pages pages) {
        this.approvals = approvals;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> ask(HttpRequest<?> request, Actor actor, String code) {
        MinutesPage page = approvals.forApproval(actor, code);
        return pages.show(request, "minutes/approval", page, Form.blank().with("version", page.version().number()));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> approve(HttpRequest<?> request, Actor actor, String code, @Body Map<String, Object> body) {
        Form form = Form.of(body);
        try {
            ApprovalTerms terms = new ApprovalTerms(form.count("seat"), Spoken.of(form), form.version());
            form.end();
            approvals.approve(actor, code, terms);
            return pages.done("/meetings/" + code + "/minutes", "minutes.done.approval");
        } catch (DomainError e) {
            form.refusedBy(e);
            MinutesPage page = approvals.forApproval(actor, code);
            return pages.show(request, "minutes/approval", page, form.stale() ? form.with("version", page.version().number()) : form);
        }
    }
}
