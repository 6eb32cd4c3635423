package rakor.minutes;

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
import java.util.List;
import rakor.common.Actor;
import rakor.common.Role;
import rakor.meeting.MoveTerms;
import rakor.web.Answers;
import rakor.web.Versions;

@Controller("/api/v1/meetings/{code}/minutes")
@Secured({Role.Is.OFFICIAL, Role.Is.LEADERSHIP, Role.Is.LIAISON})
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "minutes")
class MinutesApi {
    private final MinutesService minutes;
    private final CirculationService circulation;
    private final ObjectionService objections;
    private final ApprovalService approvals;

    MinutesApi(MinutesService minutes, CirculationService circulation, ObjectionService objections, ApprovalService approvals) {
        this.minutes = minutes;
        this.circulation = circulation;
        this.objections = objections;
        this.approvals = approvals;
    }

    @Get
    @Secured({Role.Is.OFFICIAL, Role.Is.LEADERSHIP, Role.Is.LIAISON, Role.Is.AUDITOR})
    @Operation(summary = "The versions of a meeting's minutes, the latest first, without their texts")
    List<MinutesLine> list(Actor actor, String code) {
        return minutes.list(actor, code);
    }

    @Get("/{number}")
    @Secured({Role.Is.OFFICIAL, Role.Is.LEADERSHIP, Role.Is.LIAISON, Role.Is.AUDITOR})
    @Operation(summary = "One version, whole: the seal is SHA-256 over the canonical form of its record")
    HttpResponse<MinutesView> read(Actor actor, String code, int number) {
        return answer(minutes.read(actor, code, number));
    }

    @Post("/circulation")
    @Secured(Role.Is.OFFICIAL)
    @Operation(summary = "Put what the record says before the parties as the next version; drafts with an owner and a counterpart are proposed")
    HttpResponse<MinutesView> circulate(HttpRequest<?> request, Actor actor, String code, @Nullable @Body CirculationTerms body) {
        return answer(circulation.circulate(actor, code, new CirculationTerms(body == null ? null : body.objectionDays(), Versions.named(request, body == null ? null : body.version()))));
    }

    @Post("/revision")
    @Secured(Role.Is.OFFICIAL)
    @Operation(summary = "Open the record for a next version, of circulated or of sealed minutes")
    HttpResponse<MinutesView> revise(HttpRequest<?> request, Actor actor, String code, @Body RevisionTerms body) {
        return answer(circulation.revise(actor, code, new RevisionTerms(body.reason(), Versions.named(request, body.version()))));
    }

    @Post("/objections")
    @Operation(summary = "Say what is wrong in the latest version, by an invited organisation, while the window is open")
    HttpResponse<MinutesView> object(HttpRequest<?> request, Actor actor, String code, @Body ObjectionTerms body) {
        return answer(objections.object(actor, code, new ObjectionTerms(body.organization(), body.agendaItem(), body.wording(), body.reason(), body.onBehalf(), Versions.required(request, body.version()))));
    }

    @Post("/objections/{number}/answer")
    @Secured(Role.Is.OFFICIAL)
    @Operation(summary = "Accept an objection, which opens the record for the next version, or reject it with a reason")
    HttpResponse<MinutesView> answer(HttpRequest<?> request, Actor actor, String code, int number, @Body AnswerTerms body) {
        return answer(objections.answer(actor, code, number, new AnswerTerms(body.accepted(), body.reason(), body.discussion(), body.conclusion(), Versions.named(request, body.version()))));
    }

    @Post("/objections/{number}/withdrawal")
    @Operation(summary = "Take an objection back, by who made it")
    HttpResponse<MinutesView> takeBack(Actor actor, String code, int number, @Nullable @Body MoveTerms body) {
        return answer(objections.takeBack(actor, code, number, body == null ? null : body.reason()));
    }

    @Post("/approvals")
    @Operation(summary = "Approve the version one read, by the chair, an organisation that came, or on behalf with the signed sheet")
    HttpResponse<MinutesView> approve(HttpRequest<?> request, Actor actor, String code, @Nullable @Body ApprovalTerms body) {
        return answer(approvals.approve(actor, code, new ApprovalTerms(body == null ? null : body.seat(), body == null ? null : body.onBehalf(), Versions.required(request, body == null ? null : body.version()))));
    }

    @Post("/seal")
    @Secured(Role.Is.OFFICIAL)
    @Operation(summary = "Seal the latest version once nothing is undecided and everybody approved or the window is over")
    HttpResponse<MinutesView> seal(HttpRequest<?> request, Actor actor, String code, @Nullable @Body MoveTerms body) {
        return answer(approvals.seal(actor, code, Versions.named(request, body == null ? null : body.version())));
    }

    private static HttpResponse<MinutesView> answer(MinutesView view) {
        return Answers.record(view, view.version());
    }
}
