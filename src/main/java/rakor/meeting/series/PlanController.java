package rakor.meeting.series;

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
import rakor.common.RegencyClock;
import rakor.common.Role;
import rakor.meeting.MeetingMode;
import rakor.meeting.MeetingTimes;
import rakor.meeting.SecurityClass;
import rakor.web.Form;
import rakor.web.Pages;

/** Planning the next meeting of a forum: a proposal that the official may change before saving. */
@Controller("/series/{code}/meetings")
@Secured(Role.Is.OFFICIAL)
@ExecuteOn(TaskExecutors.BLOCKING)
class PlanController {
    private final PlanService plans;
    private final SeriesPageService shown;
    private final RegencyClock clock;
    private final Pages pages;

    PlanController(PlanService plans, SeriesPageService shown, RegencyClock clock, Pages pages) {
        this.plans = plans;
        this.shown = shown;
        this.clock = clock;
        this.pages = pages;
    }

    @Get("/new")
    HttpResponse<?> ask(HttpRequest<?> request, Actor actor, String code) {
        PlanPage page = shown.forPlanning(actor, code);
        Form form = Form.blank().with("date", page.next().date()).with("title", page.series().name()).with("venue", page.series().venue()).with("mode", page.series().mode()).with("securityClass", page.series().securityClass());
        return pages.show(request, "meeting/series/plan", page, form);
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> plan(HttpRequest<?> request, Actor actor, String code, @Body Map<String, Object> body) {
        Form form = Form.of(body);
        try {
            NextMeetingTerms terms = new NextMeetingTerms(form.day("date"), MeetingTimes.start(form, clock.zone()), MeetingTimes.end(form, clock.zone()), form.text("title"),
                    form.text("venue"), form.choice("mode", MeetingMode.class), form.choice("securityClass", SecurityClass.class), form.yes("draft") ? Boolean.TRUE : null);
            boolean check = form.yes("check");
            form.end();
            if (check) {
                return pages.show(request, "meeting/series/plan", new PlanPage(shown.forPlanning(actor, code).file(), plans.doubts(actor, code, terms)), form);
            }
            PlanService.Planned planned = plans.plan(actor, code, terms);
            return pages.done("/meetings/" + planned.meeting().code(), planned.fresh() ? "series.done.planned" : "series.done.planned-before");
        } catch (DomainError e) {
            return pages.show(request, "meeting/series/plan", shown.forPlanning(actor, code), form.refusedBy(e));
        }
    }
}
