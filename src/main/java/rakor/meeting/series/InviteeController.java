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
import rakor.common.Role;
import rakor.common.Side;
import rakor.meeting.MoveTerms;
import rakor.web.Form;
import rakor.web.Pages;

/** Who is invited to every meeting of a forum. */
@Controller("/series/{code}/invitees")
@Secured({Role.Is.OFFICIAL, Role.Is.LEADERSHIP, Role.Is.AUDITOR})
@ExecuteOn(TaskExecutors.BLOCKING)
class InviteeController {
    private final InviteeService invitees;
    private final SeriesPageService shown;
    private final Pages pages;

    InviteeController(InviteeService invitees, SeriesPageService shown, Pages pages) {
        this.invitees = invitees;
        this.shown = shown;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request, Actor actor, String code) {
        return pages.show(request, "meeting/series/invitees", page(actor, code), Form.blank());
    }

    @Post
    @Secured(Role.Is.OFFICIAL)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> add(HttpRequest<?> request, Actor actor, String code, @Body Map<String, Object> body) {
        Form form = Form.of(body);
        try {
            InviteeTerms terms = new InviteeTerms(form.text("organization"), form.text("post"), form.text("groupText"), form.choice("side", Side.class));
            form.end();
            invitees.add(actor, code, terms);
            return pages.done("/series/" + code + "/invitees", "series.done.invitee-added");
        } catch (DomainError e) {
            return pages.show(request, "meeting/series/invitees", page(actor, code), form.refusedBy(e));
        }
    }

    @Post("/{number}/removal")
    @Secured(Role.Is.OFFICIAL)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> remove(Actor actor, String code, int number, @Body Map<String, Object> body) {
        invitees.remove(actor, code, number, MoveTerms.none());
        return pages.done("/series/" + code + "/invitees", "series.done.invitee-removed");
    }

    private InviteesPage page(Actor actor, String code) {
        SeriesPage file = shown.open(actor, code);
        boolean editable = file.series().may("correction");
        return new InviteesPage(file, editable ? shown.form(actor, code) : null);
    }
}
