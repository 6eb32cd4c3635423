package rakor.meeting;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.Post;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import rakor.common.Actor;
import rakor.common.Role;
import rakor.web.Answers;
import rakor.web.ListAnswer;
import rakor.web.Patches;
import rakor.web.Versions;

@Controller("/api/v1/meetings/{code}/invitations")
@Secured({Role.Is.OFFICIAL, Role.Is.LEADERSHIP, Role.Is.LIAISON, Role.Is.AUDITOR})
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "meetings")
class InvitationApi {
    private final InvitationService invitations;
    private final Patches patches;

    InvitationApi(InvitationService invitations, Patches patches) {
        this.invitations = invitations;
        this.patches = patches;
    }

    @Get
    @Operation(summary = "The invited parties of a meeting, withdrawn ones too")
    ListAnswer<InvitationView> list(HttpRequest<?> request, Actor actor, String code) {
        return ListAnswer.ofParts(request, invitations.list(actor, code));
    }

    @Get("/{number}")
    @Operation(summary = "One invited party")
    HttpResponse<InvitationView> read(Actor actor, String code, int number) {
        return answer(invitations.read(actor, code, number));
    }

    @Post
    @Secured(Role.Is.OFFICIAL)
    @Operation(summary = "Invites an organisation, or a group in words; changes the invitation's version alone, not the meeting's")
    HttpResponse<InvitationView> invite(Actor actor, String code, @Body InvitationTerms terms) {
        InvitationView view = invitations.invite(actor, code, terms);
        return Answers.created(MeetingApi.PATH + code + "/invitations/" + view.number(), view, view.version());
    }

    @Patch("/{number}")
    @Secured(Role.Is.OFFICIAL)
    @Operation(summary = "Corrects an invited party or records its attendance, as a merge patch; attendance once the meeting's day has come")
    HttpResponse<InvitationView> correct(HttpRequest<?> request, Actor actor, String code, int number, @Body JsonNode body) {
        Patches.Patch<InvitationTerms> patch = patches.read(body, InvitationTerms.class);
        return answer(invitations.correct(actor, code, number, Versions.required(request, patch.version()), patch::on));
    }

    @Post("/{number}/withdrawal")
    @Secured(Role.Is.OFFICIAL)
    @Operation(summary = "Withdraws an invitation while no attendance is recorded")
    HttpResponse<InvitationView> withdraw(HttpRequest<?> request, Actor actor, String code, int number, @Nullable @Body MoveTerms body) {
        return answer(invitations.withdraw(actor, code, number, MoveTerms.of(request, body)));
    }

    private static HttpResponse<InvitationView> answer(InvitationView view) {
        return Answers.record(view, view.version());
    }
}
