package rakor.commitment.move;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import rakor.commitment.CommitmentView;
import rakor.common.Actor;
import rakor.common.Role;
import rakor.web.Answers;
import rakor.web.Versions;

@Controller("/api/v1/commitments/{code}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({Role.Is.OFFICIAL, Role.Is.LIAISON})
@Tag(name = "Commitments")
class CommitmentMoveApi {
    private final CommitmentMoveService moves;

    CommitmentMoveApi(CommitmentMoveService moves) {
        this.moves = moves;
    }

    @Post("/proposal")
    @Operation(summary = "Put it before its owner, by the recorder office or the counterpart's party; after a refusal with new terms or a reason")
    HttpResponse<CommitmentView> propose(HttpRequest<?> request, Actor actor, String code, @Body Proposal body) {
        return answer(moves.propose(actor, code, new Proposal(body.terms(), body.reason(), Versions.named(request, body.version()))));
    }

    @Post("/acceptance")
    @Secured({Role.Is.OFFICIAL, Role.Is.LEADERSHIP, Role.Is.LIAISON})
    @Operation(summary = "Take it on: by the owner's party, who may fill empty terms; what the owner offered instead, by the counterpart's")
    HttpResponse<CommitmentView> accept(HttpRequest<?> request, Actor actor, String code, @Body Acceptance body) {
        long read = Versions.required(request, body.version());
        return answer(moves.accept(actor, code, new Acceptance(body.ownerPost(), body.measure(), body.doneWhen(), body.dueDate(), body.condition(), body.note(), body.onBehalf(), read)));
    }

    @Post("/counter-proposal")
    @Operation(summary = "Offer other terms, by the owner's party")
    HttpResponse<CommitmentView> counter(HttpRequest<?> request, Actor actor, String code, @Body CounterProposal body) {
        Long read = Versions.named(request, body.version());
        return answer(moves.counter(actor, code, new CounterProposal(body.statement(), body.measure(), body.doneWhen(), body.dueDate(), body.condition(), body.reason(), body.onBehalf(), read)));
    }

    @Post("/refusal")
    @Operation(summary = "Refuse it, by the owner's party")
    HttpResponse<CommitmentView> refuse(HttpRequest<?> request, Actor actor, String code, @Body Refusal body) {
        return answer(moves.refuse(actor, code, new Refusal(body.reason(), body.onBehalf(), Versions.named(request, body.version()))));
    }

    @Post("/withdrawal")
    @Operation(summary = "Take it back before anybody accepted it")
    HttpResponse<CommitmentView> withdraw(HttpRequest<?> request, Actor actor, String code, @Body Because body) {
        return answer(moves.withdraw(actor, code, new Because(body.reason(), Versions.named(request, body.version()))));
    }

    private static HttpResponse<CommitmentView> answer(CommitmentView view) {
        return Answers.record(view, view.version());
    }
}
