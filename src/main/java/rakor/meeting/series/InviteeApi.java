package rakor.meeting.series;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import rakor.common.Actor;
import rakor.common.Role;
import rakor.meeting.MoveTerms;
import rakor.web.ListAnswer;

@Controller("/api/v1/series/{code}/invitees")
@Secured({Role.Is.OFFICIAL, Role.Is.LEADERSHIP, Role.Is.AUDITOR})
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "series")
class InviteeApi {
    private final InviteeService invitees;

    InviteeApi(InviteeService invitees) {
        this.invitees = invitees;
    }

    @Get
    @Operation(summary = "Those invited to every meeting of a forum")
    ListAnswer<InviteeView> list(HttpRequest<?> request, Actor actor, String code) {
        return ListAnswer.ofParts(request, invitees.list(actor, code));
    }

    @Post
    @Secured(Role.Is.OFFICIAL)
    @Operation(summary = "Adds an organisation, or a group in words")
    HttpResponse<InviteeView> add(Actor actor, String code, @Body InviteeTerms terms) {
        InviteeView view = invitees.add(actor, code, terms);
        return HttpResponse.<InviteeView>created(URI.create(SeriesApi.PATH + code + "/invitees")).body(view);
    }

    @Post("/{number}/removal")
    @Secured(Role.Is.OFFICIAL)
    @Operation(summary = "Invites it no more; invitations made before stay")
    InviteeView remove(HttpRequest<?> request, Actor actor, String code, int number, @Nullable @Body MoveTerms body) {
        return invitees.remove(actor, code, number, MoveTerms.of(request, body));
    }
}
