package rakor.meeting.series;

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
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.tags.Tag;
import rakor.common.Actor;
import rakor.common.Role;
import rakor.meeting.MeetingView;
import rakor.web.Answers;
import rakor.web.ListAnswer;
import rakor.web.Patches;
import rakor.web.Versions;

@Controller("/api/v1/series")
@Secured({Role.Is.OFFICIAL, Role.Is.LEADERSHIP, Role.Is.AUDITOR})
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "series")
class SeriesApi {
    static final String PATH = "/api/v1/series/";
    private final SeriesService series;
    private final PlanService plans;
    private final Patches patches;

    SeriesApi(SeriesService series, PlanService plans, Patches patches) {
        this.series = series;
        this.plans = plans;
        this.patches = patches;
    }

    @Get
    @Operation(summary = "The forums one sees, by name")
    @Parameter(in = ParameterIn.QUERY, name = "q", description = "a code, or words of the name")
    @Parameter(in = ParameterIn.QUERY, name = "ended", description = "true or false")
    ListAnswer<SeriesView> list(HttpRequest<?> request, Actor actor) {
        return ListAnswer.of(series.list(actor, SeriesQuery.of(request)));
    }

    @Get("/{code}")
    @Operation(summary = "One forum, without those invited to its meetings")
    HttpResponse<SeriesView> read(Actor actor, String code) {
        return answer(series.read(actor, code));
    }

    @Post
    @Secured(Role.Is.OFFICIAL)
    @Operation(summary = "Records a forum")
    HttpResponse<SeriesView> create(Actor actor, @Body SeriesTerms terms) {
        SeriesView view = series.create(actor, terms);
        return Answers.created(PATH + view.code(), view, view.version());
    }

    @Patch("/{code}")
    @Secured(Role.Is.OFFICIAL)
    @Operation(summary = "Corrects a forum as a merge patch; meetings made before stay as they are")
    HttpResponse<SeriesView> correct(HttpRequest<?> request, Actor actor, String code, @Body JsonNode body) {
        Patches.Patch<SeriesTerms> patch = patches.read(body, SeriesTerms.class);
        return answer(series.correct(actor, code, Versions.required(request, patch.version()), patch::on));
    }

    @Post("/{code}/ending")
    @Secured(Role.Is.OFFICIAL)
    @Operation(summary = "Ends a forum: nothing is planned there from that day on")
    HttpResponse<SeriesView> end(HttpRequest<?> request, Actor actor, String code, @Body SeriesEndingTerms terms) {
        return answer(series.end(actor, code, new SeriesEndingTerms(terms.on(), Versions.named(request, terms.version()))));
    }

    @Get("/{code}/next")
    @Secured(Role.Is.OFFICIAL)
    @Operation(summary = "What planning the next meeting would do: its day, and what would be carried over")
    NextView next(Actor actor, String code) {
        return plans.next(actor, code);
    }

    @Post("/{code}/meetings")
    @Secured(Role.Is.OFFICIAL)
    @Operation(summary = "Plans the next meeting with those always invited and what was left open; 200 with the meeting of that day where it is planned already, and what came up since on its agenda")
    HttpResponse<MeetingView> plan(Actor actor, String code, @Nullable @Body NextMeetingTerms body) {
        PlanService.Planned planned = plans.plan(actor, code, body == null ? NextMeetingTerms.on(null) : body);
        MeetingView meeting = planned.meeting();
        return planned.fresh() ? Answers.created("/api/v1/meetings/" + meeting.code(), meeting, meeting.version()) : Answers.record(meeting, meeting.version());
    }

    private static HttpResponse<SeriesView> answer(SeriesView view) {
        return Answers.record(view, view.version());
    }
}
