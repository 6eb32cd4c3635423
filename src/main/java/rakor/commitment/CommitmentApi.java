package rakor.commitment;

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
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.tags.Tag;
import rakor.common.Actor;
import rakor.common.Role;
import rakor.web.Answers;
import rakor.web.ListAnswer;
import rakor.web.Patches;
import rakor.web.Versions;

@Controller("/api/v1/commitments")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({Role.Is.OFFICIAL, Role.Is.LEADERSHIP, Role.Is.LIAISON, Role.Is.AUDITOR})
@Tag(name = "Commitments")
class CommitmentApi {
    private final CommitmentService commitments;
    private final Patches patches;

    CommitmentApi(CommitmentService commitments, Patches patches) {
        this.commitments = commitments;
        this.patches = patches;
    }

    @Get
    @Operation(summary = "List the commitments whose file the caller sees")
    @Parameter(in = ParameterIn.QUERY, name = "q", description = "a code, or words that all stand in the statement")
    @Parameter(in = ParameterIn.QUERY, name = "status", description = "a state")
    @Parameter(in = ParameterIn.QUERY, name = "strength", description = "AGREEMENT, PLAN, INTENT or REQUEST")
    @Parameter(in = ParameterIn.QUERY, name = "side", description = "GOVERNMENT, INDUSTRY, OTHER, or NONE where no owner is named")
    @Parameter(in = ParameterIn.QUERY, name = "topic", description = "code of the topic")
    @Parameter(in = ParameterIn.QUERY, name = "owner", description = "code of the owner")
    @Parameter(in = ParameterIn.QUERY, name = "organization", description = "code of a party in any role")
    @Parameter(in = ParameterIn.QUERY, name = "meeting", description = "code of the meeting")
    @Parameter(in = ParameterIn.QUERY, name = "flag", description = "a flag that is up today")
    @Parameter(in = ParameterIn.QUERY, name = "from", description = "first due date")
    @Parameter(in = ParameterIn.QUERY, name = "to", description = "last due date")
    @Parameter(in = ParameterIn.QUERY, name = "sort", description = "due (the default), -recorded or code")
    ListAnswer<CommitmentView> list(HttpRequest<?> request, Actor actor) {
        CommitmentQuery query = CommitmentQuery.of(request);
        return ListAnswer.of(commitments.list(actor, query.filter(), query.list()));
    }

    @Get("/{code}")
    @Operation(summary = "Read one commitment")
    HttpResponse<CommitmentView> read(Actor actor, String code) {
        return answer(commitments.read(actor, code));
    }

    @Post
    @Secured(Role.Is.OFFICIAL)
    @Operation(summary = "Record what was said in a meeting whose day has come, as a draft")
    HttpResponse<CommitmentView> record(Actor actor, @Body CommitmentTerms body) {
        CommitmentView view = commitments.record(actor, body);
        return Answers.created("/api/v1/commitments/" + view.code(), view, view.version());
    }

    @Patch("/{code}")
    @Secured(Role.Is.OFFICIAL)
    @Operation(summary = "Correct its terms while it is a draft, and its filing at any time")
    HttpResponse<CommitmentView> correct(HttpRequest<?> request, Actor actor, String code, @Body JsonNode body) {
        var patch = patches.read(body, CommitmentTerms.class);
        return answer(commitments.correct(actor, code, Versions.required(request, patch.version()), patch::on));
    }

    private static HttpResponse<CommitmentView> answer(CommitmentView view) {
        return Answers.record(view, view.version());
    }
}
