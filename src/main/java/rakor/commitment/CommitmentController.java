package rakor.commitment;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import rakor.common.Actor;
import rakor.common.DomainError;
import rakor.common.Role;
import rakor.meeting.MeetingRef;
import rakor.web.Form;
import rakor.web.FormOnce;
import rakor.web.Pages;

@Controller("/commitments")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({Role.Is.OFFICIAL, Role.Is.LEADERSHIP, Role.Is.LIAISON, Role.Is.AUDITOR})
class CommitmentController {
    private final CommitmentService commitments;
    private final CommitmentPageService shown;
    private final FormOnce once;
    private final Pages pages;

    CommitmentController(CommitmentService commitments, CommitmentPageService shown, FormOnce once, Pages pages) {
        this.once = once;
        this.commitments = commitments;
        this.shown = shown;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request, Actor actor) {
        CommitmentQuery query = CommitmentQuery.of(request);
        Map<String, String> asked = new LinkedHashMap<>();
        request.getParameters().forEach((name, values) -> {
            if (!name.equals("after") && !values.get(0).isBlank()) {
                asked.put(name, values.get(0).strip());
            }
        });
        return pages.show(request, "commitment/list", shown.list(actor, query, asked));
    }

    @Get("/{code}")
    HttpResponse<?> read(HttpRequest<?> request, Actor actor, String code) {
        return pages.show(request, "commitment/commitment", shown.open(actor, code));
    }

    @Get("/new")
    @Secured(Role.Is.OFFICIAL)
    HttpResponse<?> blank(HttpRequest<?> request, Actor actor, @Nullable @QueryValue String meeting) {
        if (meeting == null) {
            return HttpResponse.seeOther(URI.create("/meetings"));
        }
        return pages.show(request, "commitment/form", shown.blank(recordable(actor, meeting)), pages.fresh(request));
    }

    @Post
    @Secured(Role.Is.OFFICIAL)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> record(HttpRequest<?> request, Actor actor, @Body Map<String, Object> body) {
        Form form = pages.read(request, body);
        MeetingRef meeting = recordable(actor, form.value("meeting"));
        try {
            CommitmentTerms terms = CommitmentForm.terms(form, meeting.code());
            form.end();
            return pages.done(once.record(request, actor, form, () -> "/commitments/" + commitments.record(actor, terms).code()), "commitment.done.recorded");
        } catch (DomainError e) {
            return pages.show(request, "commitment/form", shown.blank(meeting), form.refusedBy(e));
        }
    }

    private MeetingRef recordable(Actor actor, String meeting) {
        MeetingRef found = commitments.recordable(actor, meeting);
        if (found == null) {
            throw DomainError.notFound();
        }
        return found;
    }
}
