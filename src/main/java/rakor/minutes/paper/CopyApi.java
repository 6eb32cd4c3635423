package rakor.minutes.paper;

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
import java.util.List;
import rakor.common.Actor;
import rakor.common.Role;
import rakor.meeting.MoveTerms;
import rakor.minutes.Copy;
import rakor.web.ListAnswer;

@Controller("/api/v1/meetings/{code}/minutes/{number}/copies")
@Secured({Role.Is.OFFICIAL, Role.Is.LEADERSHIP, Role.Is.LIAISON, Role.Is.AUDITOR})
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "minutes")
class CopyApi {
    private final CopyService copies;

    CopyApi(CopyService copies) {
        this.copies = copies;
    }

    @Get
    @Operation(summary = "Files of a sealed version with their hashes: the common one, numbered copies, and those signed outside")
    ListAnswer<Copy> list(HttpRequest<?> request, Actor actor, String code, int number) {
        return ListAnswer.ofParts(request, copies.list(actor, code, number));
    }

    @Post
    @Secured(Role.Is.OFFICIAL)
    @Operation(summary = "Issue numbered copies, one for each recipient; each is printed when it is first downloaded")
    HttpResponse<List<Copy>> issue(Actor actor, String code, int number, @Body IssuingTerms body) {
        return HttpResponse.created(copies.issue(actor, code, number, body), URI.create("/api/v1" + CopyPage.back(code, number) + "/copies"));
    }

    @Post("/signed/{copy}/withdrawal")
    @Secured(Role.Is.OFFICIAL)
    @Operation(summary = "Take back a file that was attached by mistake; its hash and the reason stay")
    List<Copy> withdraw(Actor actor, String code, int number, int copy, @Nullable @Body MoveTerms body) {
        return copies.withdraw(actor, code, number, copy, body == null ? null : body.reason());
    }
}
