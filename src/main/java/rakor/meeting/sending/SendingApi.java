package rakor.meeting.sending;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import rakor.common.Actor;
import rakor.common.Role;
import rakor.web.ListAnswer;

@Controller("/api/v1/meetings/{code}/invitations")
@Secured(Role.Is.OFFICIAL)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "meetings")
class SendingApi {
    private final InvitationSendingService sendings;
    private final InvitationReplyService replies;

    SendingApi(InvitationSendingService sendings, InvitationReplyService replies) {
        this.sendings = sendings;
        this.replies = replies;
    }

    @Get("/sending")
    @Operation(summary = "Who would get the invitation, and who got it; reading people's addresses is written to their history")
    SendingView preview(Actor actor, String code) {
        return sendings.preview(actor, code);
    }

    @Post("/sending")
    @Operation(summary = "Sends the invitation to every party with an address that has not got it there; repeated, to nobody twice")
    SendingView send(HttpRequest<?> request, Actor actor, String code, @Nullable @Body SendingTerms body) {
        return sendings.send(actor, code, SendingTerms.version(request, body));
    }

    @Get("/replies")
    @Operation(summary = "What invited parties answered, for the recorder office")
    ListAnswer<RepliedView> replies(HttpRequest<?> request, Actor actor, String code) {
        return ListAnswer.ofParts(request, replies.list(actor, code));
    }
}
