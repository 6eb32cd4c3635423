package rakor.commitment.move;

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
import java.util.List;
import rakor.commitment.CommitmentView;
import rakor.common.Actor;
import rakor.common.Role;
import rakor.web.Answers;
import rakor.web.Versions;

@Controller("/api/v1/commitments/{code}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({Role.Is.OFFICIAL, Role.Is.LEADERSHIP, Role.Is.LIAISON})
@Tag(name = "Commitments")
class CompletionApi {
    private final CommitmentCompletionService completion;
    private final CommitmentProgressService progress;

    CompletionApi(CommitmentCompletionService completion, CommitmentProgressService progress) {
        this.completion = completion;
        this.progress = progress;
    }

    @Post("/completion")
    @Secured({Role.Is.OFFICIAL, Role.Is.LIAISON})
    @Operation(summary = "Report it as done, by the owner's party")
    HttpResponse<CommitmentView> complete(HttpRequest<?> request, Actor actor, String code, @Body CompletionTerms body) {
        return answer(completion.complete(actor, code, new CompletionTerms(body.statement(), body.completedOn(), body.onBehalf(), Versions.named(request, body.version()))));
    }

    @Post("/verification")
    @Operation(summary = "Verify it, wholly or in part, by the counterpart's party")
    HttpResponse<CommitmentView> verify(HttpRequest<?> request, Actor actor, String code, @Body Verification body) {
        long read = Versions.required(request, body.version());
        return answer(completion.verify(actor, code, new Verification(body.note(), body.quantity(), body.restDueDate(), body.onBehalf(), read)));
    }

    @Post("/return")
    @Operation(summary = "Send it back, by the counterpart's party, which does not find it done")
    HttpResponse<CommitmentView> giveBack(HttpRequest<?> request, Actor actor, String code, @Body Refusal body) {
        return answer(completion.giveBack(actor, code, new Refusal(body.reason(), body.onBehalf(), Versions.named(request, body.version()))));
    }

    @Post("/retraction")
    @Secured({Role.Is.OFFICIAL, Role.Is.LIAISON})
    @Operation(summary = "Take back a report or a claim, by the owner's party")
    HttpResponse<CommitmentView> retract(HttpRequest<?> request, Actor actor, String code, @Body Because body) {
        return answer(completion.retract(actor, code, new Because(body.reason(), Versions.named(request, body.version()))));
    }

    @Post("/reopening")
    @Operation(summary = "Open it again with a new due date, by the counterpart's party or leadership")
    HttpResponse<CommitmentView> reopen(HttpRequest<?> request, Actor actor, String code, @Body Reopening body) {
        return answer(completion.reopen(actor, code, new Reopening(body.reason(), body.dueDate(), Versions.named(request, body.version()))));
    }

    @Get("/progress-reports")
    @Secured({Role.Is.OFFICIAL, Role.Is.LEADERSHIP, Role.Is.LIAISON, Role.Is.AUDITOR})
    @Operation(summary = "List what was told of its progress, the latest day first, at most 100")
    List<ProgressView> list(Actor actor, String code) {
        return progress.list(actor, code);
    }

    @Post("/progress-reports")
    @Secured({Role.Is.OFFICIAL, Role.Is.LIAISON})
    @Operation(summary = "Tell how far it has come: as a report by the owner's party or a supporter, as an observation by the counterpart's party or the recorder office")
    HttpResponse<CommitmentView> report(HttpRequest<?> request, Actor actor, String code, @Body ProgressTerms body) {
        return answer(progress.report(actor, code, new ProgressTerms(body.on(), body.quantity(), body.percent(), body.statement(), body.obstacle(), body.blockedBy(), body.observation(), body.onBehalf(),
                Versions.named(request, body.version()))));
    }

    @Post("/owner-post")
    @Secured({Role.Is.OFFICIAL, Role.Is.LIAISON})
    @Operation(summary = "Name the post that carries it, where none was named, by the owner's party")
    HttpResponse<CommitmentView> carry(HttpRequest<?> request, Actor actor, String code, @Body OwnerPost body) {
        return answer(progress.carry(actor, code, new OwnerPost(body.ownerPost(), Versions.named(request, body.version()))));
    }

    private static HttpResponse<CommitmentView> answer(CommitmentView view) {
        return Answers.record(view, view.version());
    }
}
