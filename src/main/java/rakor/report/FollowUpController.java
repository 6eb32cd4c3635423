package rakor.report;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.List;
import rakor.common.Actor;
import rakor.common.DomainError;
import rakor.common.Role;
import rakor.web.Frames;
import rakor.web.Pages;

@Controller("/reports")
@Secured({Role.Is.OFFICIAL, Role.Is.LEADERSHIP, Role.Is.LIAISON, Role.Is.AUDITOR})
@ExecuteOn(TaskExecutors.BLOCKING)
class FollowUpController {
    private final FollowUpService reports;
    private final Frames frames;
    private final Pages pages;

    FollowUpController(FollowUpService reports, Frames frames, Pages pages) {
        this.reports = reports;
        this.frames = frames;
        this.pages = pages;
    }

    @Get("/follow-up")
    HttpResponse<?> page(Actor actor, HttpRequest<?> request) {
        FollowUpAsk ask = FollowUpAsk.of(request);
        try {
            return pages.show(request, "report/follow-up", FollowUpPage.of(reports.read(actor, ask), frames.of(request)));
        } catch (DomainError e) {
            FollowUpFilterPage again = FollowUpFilterPage.of(reports.asked(actor, ask), List.of(), frames.of(request));
            return pages.show(request, "report/follow-up-again", again, again.form().refusedBy(e));
        }
    }
}
