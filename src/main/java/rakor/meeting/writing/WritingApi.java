package rakor.meeting.writing;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Patch;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import rakor.common.Actor;
import rakor.common.Role;
import rakor.web.Answers;
import rakor.web.Patches;
import rakor.web.Versions;

/** What the page of writing sends while somebody types: one agenda item at a time, only the fields that changed. */
@Controller("/api/v1/meetings/{code}/writing")
@Secured(Role.Is.OFFICIAL)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "meetings")
class WritingApi {
    private final WritingService writing;
    private final Patches patches;

    WritingApi(WritingService writing, Patches patches) {
        this.writing = writing;
        this.patches = patches;
    }

    @Get("/{number}")
    @Operation(summary = "What is written of an agenda item, and whose hand wrote which field last")
    HttpResponse<WritingView> read(Actor actor, String code, int number) {
        return answer(writing.read(actor, code, number));
    }

    @Patch("/{number}")
    @Operation(summary = "Writes discussion, conclusion or outcome of an agenda item while the meeting is under way, as a merge patch")
    HttpResponse<WritingView> write(HttpRequest<?> request, Actor actor, String code, int number, @Body JsonNode body) {
        Patches.Patch<WritingTerms> patch = patches.read(body, WritingTerms.class);
        return answer(writing.write(actor, code, number, Versions.required(request, patch.version()), patch::on));
    }

    private static HttpResponse<WritingView> answer(WritingView view) {
        return Answers.record(view, view.version());
    }
}
