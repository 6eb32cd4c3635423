package rakor.meeting.writing;

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
import rakor.meeting.MoveTerms;
import rakor.web.Answers;
import rakor.web.ListAnswer;
import rakor.web.Patches;
import rakor.web.Versions;

@Controller("/api/v1/meetings/{code}/decisions")
@Secured({Role.Is.OFFICIAL, Role.Is.LEADERSHIP, Role.Is.LIAISON, Role.Is.AUDITOR})
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "meetings")
class DecisionApi {
    private final DecisionService decisions;
    private final Patches patches;

    DecisionApi(DecisionService decisions, Patches patches) {
        this.decisions = decisions;
        this.patches = patches;
    }

    @Get
    @Operation(summary = "What the meeting decided, in the order of the agenda")
    ListAnswer<DecisionView> list(HttpRequest<?> request, Actor actor, String code) {
        return ListAnswer.ofParts(request, decisions.list(actor, code));
    }

    @Get("/{number}")
    @Operation(summary = "One decision")
    HttpResponse<DecisionView> read(Actor actor, String code, int number) {
        return answer(decisions.read(actor, code, number));
    }

    @Post
    @Secured(Role.Is.OFFICIAL)
    @Operation(summary = "Records a decision on an agenda item, from the day of the meeting on")
    HttpResponse<DecisionView> add(Actor actor, String code, @Body DecisionTerms terms) {
        DecisionView view = decisions.add(actor, code, terms);
        return Answers.created("/api/v1/meetings/" + code + "/decisions/" + view.number(), view, view.version());
    }

    @Patch("/{number}")
    @Secured(Role.Is.OFFICIAL)
    @Operation(summary = "Corrects a decision, or moves it, as a merge patch")
    HttpResponse<DecisionView> correct(HttpRequest<?> request, Actor actor, String code, int number, @Body JsonNode body) {
        Patches.Patch<DecisionTerms> patch = patches.read(body, DecisionTerms.class);
        return answer(decisions.correct(actor, code, number, Versions.required(request, patch.version()), patch::on));
    }

    @Post("/{number}/removal")
    @Secured(Role.Is.OFFICIAL)
    @Operation(summary = "Takes a decision back, with a reason")
    HttpResponse<DecisionView> remove(HttpRequest<?> request, Actor actor, String code, int number, @Nullable @Body MoveTerms body) {
        return answer(decisions.remove(actor, code, number, MoveTerms.of(request, body)));
    }

    private static HttpResponse<DecisionView> answer(DecisionView view) {
        return Answers.record(view, view.version());
    }
}
