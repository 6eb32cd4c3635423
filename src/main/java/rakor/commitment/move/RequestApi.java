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
import rakor.commitment.Answer;
import rakor.commitment.CommitmentView;
import rakor.common.Actor;
import rakor.common.Role;
import rakor.web.Answers;
import rakor.web.Versions;

@Controller("/api/v1/commitments/{code}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({Role.Is.OFFICIAL, Role.Is.LIAISON})
@Tag(name = "Commitments")
class RequestApi {
    private final CommitmentRequestService requests;
    private final CommitmentClaimService claims;

    RequestApi(CommitmentRequestService requests, CommitmentClaimService claims) {
        this.requests = requests;
        this.claims = claims;
    }

    @Post("/amendments")
    @Operation(summary = "Ask the other party for other terms, an extension among them")
    HttpResponse<CommitmentView> amend(HttpRequest<?> request, Actor actor, String code, @Body AmendmentTerms body) {
        Long read = Versions.named(request, body.version());
        return answer(requests.amend(actor, code, new AmendmentTerms(body.statement(), body.measure(), body.doneWhen(), body.dueDate(), body.condition(), body.reason(), read)));
    }

    @Post("/amendments/{number}/decision")
    @Secured({Role.Is.OFFICIAL, Role.Is.LEADERSHIP, Role.Is.LIAISON})
    @Operation(summary = "Decide on it, by the party that did not ask; by leadership once it lay for ten working days")
    HttpResponse<CommitmentView> decideAmendment(HttpRequest<?> request, Actor actor, String code, int number, @Body Decision body) {
        return answer(requests.decideAmendment(actor, code, number, decision(request, body)));
    }

    @Post("/release")
    @Operation(summary = "Ask the other party to give it up")
    HttpResponse<CommitmentView> release(HttpRequest<?> request, Actor actor, String code, @Body ReleaseTerms body) {
        return answer(requests.release(actor, code, new ReleaseTerms(body.reasonCode(), body.reason(), body.replacedBy(), Versions.named(request, body.version()))));
    }

    @Post("/release-decision")
    @Operation(summary = "Decide on it, by the party that did not ask")
    HttpResponse<CommitmentView> decideRelease(HttpRequest<?> request, Actor actor, String code, @Body Decision body) {
        return answer(requests.decideRelease(actor, code, decision(request, body)));
    }

    @Post("/annulment")
    @Operation(summary = "Say that it is a wrong entry, by the recorder office; leadership confirms where it was ever accepted")
    HttpResponse<CommitmentView> annul(HttpRequest<?> request, Actor actor, String code, @Body AnnulmentTerms body) {
        return answer(requests.annul(actor, code, new AnnulmentTerms(body.reasonCode(), body.reason(), body.duplicateOf(), Versions.named(request, body.version()))));
    }

    @Post("/annulment-decision")
    @Secured(Role.Is.LEADERSHIP)
    @Operation(summary = "Confirm that it is a wrong entry, or not, by leadership")
    HttpResponse<CommitmentView> decideAnnulment(HttpRequest<?> request, Actor actor, String code, @Body Decision body) {
        return answer(requests.decideAnnulment(actor, code, decision(request, body)));
    }

    @Post("/impossibility")
    @Operation(summary = "Say that it cannot be done, by the owner's party")
    HttpResponse<CommitmentView> claim(HttpRequest<?> request, Actor actor, String code, @Body ImpossibilityTerms body) {
        return answer(requests.claim(actor, code, new ImpossibilityTerms(body.reasonCode(), body.reason(), Versions.named(request, body.version()))));
    }

    @Post("/impossibility-answer")
    @Operation(summary = "Agree to that, or not, by the counterpart's party")
    HttpResponse<CommitmentView> answerImpossibility(HttpRequest<?> request, Actor actor, String code, @Body Answer body) {
        return answer(claims.answerImpossibility(actor, code, said(request, body)));
    }

    @Post("/ruling")
    @Secured(Role.Is.LEADERSHIP)
    @Operation(summary = "Rule on that, by leadership, once the counterpart answered or had five working days to")
    HttpResponse<CommitmentView> rule(HttpRequest<?> request, Actor actor, String code, @Body Ruling body) {
        return answer(claims.rule(actor, code, new Ruling(body.accepted(), body.reason(), Versions.named(request, body.version()))));
    }

    @Post("/blockage-answer")
    @Operation(summary = "Confirm that one's side holds it up, or not, by the organisation that was named")
    HttpResponse<CommitmentView> answerBlockage(HttpRequest<?> request, Actor actor, String code, @Body Answer body) {
        return answer(claims.answerBlockage(actor, code, said(request, body)));
    }

    @Post("/dispute")
    @Operation(summary = "Say that what was recorded on one's behalf is not what one declared, within 30 days of the first sign-in")
    HttpResponse<CommitmentView> dispute(HttpRequest<?> request, Actor actor, String code, @Body Because body) {
        return answer(claims.dispute(actor, code, new Because(body.reason(), Versions.named(request, body.version()))));
    }

    private static Decision decision(HttpRequest<?> request, Decision body) {
        return new Decision(body.granted(), body.reason(), Versions.named(request, body.version()));
    }

    private static Answer said(HttpRequest<?> request, Answer body) {
        return new Answer(body.agreed(), body.reason(), Versions.named(request, body.version()));
    }

    private static HttpResponse<CommitmentView> answer(CommitmentView view) {
        return Answers.record(view, view.version());
    }
}
