package rakor.meeting;

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
import rakor.common.Actor;
import rakor.common.Role;
import rakor.web.Answers;
import rakor.web.ListAnswer;

@Controller("/api/v1/meetings/{code}/shares")
@Secured({Role.Is.OFFICIAL, Role.Is.LEADERSHIP, Role.Is.LIAISON, Role.Is.AUDITOR})
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "meetings")
class ShareApi {
    private final ShareService shares;

    ShareApi(ShareService shares) {
        this.shares = shares;
    }

    @Get
    @Operation(summary = "To whom a meeting of class T or R is shown; a partner sees its own shares alone")
    ListAnswer<ShareView> list(HttpRequest<?> request, Actor actor, String code) {
        return ListAnswer.ofParts(request, shares.list(actor, code));
    }

    @Get("/{number}")
    @Operation(summary = "One share")
    HttpResponse<ShareView> read(Actor actor, String code, int number) {
        ShareView view = shares.read(actor, code, number);
        return Answers.record(view, view.version());
    }

    @Post
    @Secured(Role.Is.OFFICIAL)
    @Operation(summary = "Shows a meeting of class T or R to a named partner")
    HttpResponse<ShareView> share(Actor actor, String code, @Body ShareTerms terms) {
        ShareView view = shares.share(actor, code, terms);
        return Answers.created(MeetingApi.PATH + code + "/shares/" + view.number(), view, view.version());
    }

    @Post("/{number}/ending")
    @Secured(Role.Is.OFFICIAL)
    @Operation(summary = "Ends a share")
    HttpResponse<ShareView> end(HttpRequest<?> request, Actor actor, String code, int number, @Nullable @Body MoveTerms body) {
        ShareView view = shares.end(actor, code, number, MoveTerms.of(request, body));
        return Answers.record(view, view.version());
    }
}
