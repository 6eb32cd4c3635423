package rakor.meeting;

import io.micronaut.core.annotation.Nullable;
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
import rakor.common.Actor;
import rakor.common.Role;
import rakor.web.Answers;

/** The moves of a meeting, each answering with the meeting after it. */
@Controller("/api/v1/meetings/{code}")
@Secured(Role.Is.OFFICIAL)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "meetings")
class MeetingMoveApi {
    private final MeetingMoveService moves;

    MeetingMoveApi(MeetingMoveService moves) {
        this.moves = moves;
    }

    @Post("/announcement")
    @Operation(summary = "DRAFT to PLANNED: those who may see it now do")
    HttpResponse<MeetingView> announce(HttpRequest<?> request, Actor actor, String code, @Nullable @Body MoveTerms body) {
        return answer(moves.announce(actor, code, MoveTerms.of(request, body)));
    }

    @Post("/holding")
    @Operation(summary = "PLANNED to HELD, not before the meeting's day")
    HttpResponse<MeetingView> hold(HttpRequest<?> request, Actor actor, String code, @Nullable @Body MoveTerms body) {
        return answer(moves.hold(actor, code, MoveTerms.of(request, body)));
    }

    @Post("/un-holding")
    @Operation(summary = "HELD back to PLANNED, with a reason, while no commitment hangs on it")
    HttpResponse<MeetingView> unhold(HttpRequest<?> request, Actor actor, String code, @Nullable @Body MoveTerms body) {
        return answer(moves.unhold(actor, code, MoveTerms.of(request, body)));
    }

    @Post("/rescheduling")
    @Operation(summary = "Another day, hour or venue for a PLANNED meeting, with a reason; the former one is kept")
    HttpResponse<MeetingView> reschedule(HttpRequest<?> request, Actor actor, String code, @Body ReschedulingTerms body) {
        return answer(moves.reschedule(actor, code, body.readIn(request)));
    }

    @Post("/cancellation")
    @Operation(summary = "DRAFT or PLANNED to CANCELLED, with a reason")
    HttpResponse<MeetingView> cancel(HttpRequest<?> request, Actor actor, String code, @Nullable @Body MoveTerms body) {
        return answer(moves.cancel(actor, code, MoveTerms.of(request, body)));
    }

    @Post("/discarding")
    @Operation(summary = "Throws a DRAFT away; answers with what it last said, and is not found from then on")
    HttpResponse<MeetingView> discard(HttpRequest<?> request, Actor actor, String code, @Nullable @Body MoveTerms body) {
        return answer(moves.discard(actor, code, MoveTerms.of(request, body)));
    }

    private static HttpResponse<MeetingView> answer(MeetingView view) {
        return Answers.record(view, view.version());
    }
}
