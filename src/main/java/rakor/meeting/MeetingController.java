package rakor.meeting;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.uri.UriBuilder;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import rakor.common.Actor;
import rakor.common.DomainError;
import rakor.common.RegencyClock;
import rakor.common.Role;
import rakor.web.Form;
import rakor.web.FormOnce;
import rakor.web.ListQuery;
import rakor.web.Pages;

/** The list of meetings, one meeting, and the form that logs or corrects one. */
@Controller("/meetings")
@Secured({Role.Is.OFFICIAL, Role.Is.LEADERSHIP, Role.Is.LIAISON, Role.Is.AUDITOR})
@ExecuteOn(TaskExecutors.BLOCKING)
class MeetingController {
    private final MeetingService meetings;
    private final MeetingFileService files;
    private final RegencyClock clock;
    private final FormOnce once;
    private final Pages pages;
    private final List<MeetingPapers> papers;

    MeetingController(MeetingService meetings, MeetingFileService files, RegencyClock clock, FormOnce once, Pages pages, List<MeetingPapers> papers) {
        this.once = once;
        this.meetings = meetings;
        this.files = files;
        this.clock = clock;
        this.pages = pages;
        this.papers = papers;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request, Actor actor) {
        MeetingFilter filter = MeetingFilter.of(ListQuery.of(request, MeetingFilter.NAMES));
        NamedMeetings found = meetings.named(actor, filter);
        String cursor = found.slice().next();
        String next = cursor == null ? null : UriBuilder.of(request.getUri()).replaceQueryParam("after", cursor).build().toString();
        return pages.show(request, "meeting/list", MeetingListPage.of(found, request.getParameters().asMap(), next, filter, clock.today()));
    }

    @Get("/new")
    @Secured(Role.Is.OFFICIAL)
    HttpResponse<?> blank(HttpRequest<?> request, Actor actor) {
        return pages.show(request, "meeting/form", MeetingFormPage.recording(files.choices(actor)), pages.fresh(request));
    }

    @Post
    @Secured(Role.Is.OFFICIAL)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> record(HttpRequest<?> request, Actor actor, @Body Map<String, Object> body) {
        Form form = Form.of(body);
        try {
            MeetingTerms terms = MeetingForm.read(form, null, clock.zone());
            return pages.done(once.record(request, actor, form, () -> MeetingLinks.meeting(meetings.create(actor, terms).code())), "meeting.done.recorded");
        } catch (DomainError e) {
            return pages.show(request, "meeting/form", MeetingFormPage.recording(files.choices(actor)), form.refusedBy(e));
        }
    }

    @Get("/{code}")
    HttpResponse<?> show(HttpRequest<?> request, Actor actor, String code) {
        MeetingFile file = files.read(actor, code);
        List<MeetingPapers.Paper> offered = papers.stream().flatMap(some -> some.papers(actor, file.meeting()).stream()).sorted(Comparator.comparing(MeetingPapers.Paper::position)).toList();
        return pages.show(request, "meeting/show", new MeetingPage(file, offered));
    }

    @Get("/{code}/edit")
    @Secured(Role.Is.OFFICIAL)
    HttpResponse<?> edit(HttpRequest<?> request, Actor actor, String code) {
        MeetingView meeting = files.forMove(actor, code, "correction");
        Form form = MeetingForm.of(files.terms(actor, code), files.names(actor, code), clock.zone()).with("version", meeting.version());
        return pages.show(request, "meeting/form", MeetingFormPage.correcting(files.choices(actor), meeting), form);
    }

    @Post("/{code}/edit")
    @Secured(Role.Is.OFFICIAL)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> correct(HttpRequest<?> request, Actor actor, String code, @Body Map<String, Object> body) {
        Form form = Form.of(body);
        try {
            meetings.correct(actor, code, form.version(), said -> MeetingForm.read(form, said, clock.zone()));
            return pages.done(MeetingLinks.meeting(code), "meeting.done.corrected");
        } catch (DomainError e) {
            form.refusedBy(e);
            MeetingView now = files.forMove(actor, code, "correction");
            if (form.stale()) {
                form.with("version", now.version());
            }
            return pages.show(request, "meeting/form", MeetingFormPage.correcting(files.choices(actor), now), form);
        }
    }
}
