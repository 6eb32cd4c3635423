package rakor.notice;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.tags.Tag;
import rakor.common.Actor;
import rakor.common.Role;
import rakor.web.ListAnswer;
import rakor.web.ListQuery;

@Controller("/api/v1/mail")
@Secured(Role.Is.ADMIN)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "mail")
class MailApi {
    private final MailService mails;

    MailApi(MailService mails) {
        this.mails = mails;
    }

    @Get
    @Operation(summary = "Mails of the outbox, newest first: their state and last error, never their text")
    @Parameter(in = ParameterIn.QUERY, name = "state", description = "WAITING, SENDING, SENT, FAILED or GIVEN_UP")
    @Parameter(in = ParameterIn.QUERY, name = "kind", description = "INVITATION, CHANGE, CANCELLATION or WITHDRAWAL")
    @Parameter(in = ParameterIn.QUERY, name = "about", description = "code of the meeting")
    @Parameter(in = ParameterIn.QUERY, name = "receiver", description = "the whole address")
    ListAnswer<MailView> list(HttpRequest<?> request, Actor actor) {
        ListQuery query = ListQuery.of(request, MailFilter.NAMES);
        return ListAnswer.of(mails.list(actor, MailFilter.of(query), MailFilter.After.of(query), query.limit()));
    }

    @Get("/{code}")
    @Operation(summary = "One mail of the outbox")
    MailView read(Actor actor, String code) {
        return mails.read(actor, code);
    }

    @Post("/{code}/resending")
    @Operation(summary = "Tries a mail again that failed or was given up; what went out never goes out again")
    MailView resend(Actor actor, String code) {
        return mails.resend(actor, code);
    }
}
