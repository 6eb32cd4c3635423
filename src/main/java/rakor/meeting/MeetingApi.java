package rakor.meeting;

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
import rakor.web.Answers;
import rakor.web.ListAnswer;
import rakor.web.ListQuery;
import rakor.web.Patches;
import rakor.web.Versions;

@Controller("/api/v1/meetings")
@Secured({Role.Is.OFFICIAL, Role.Is.LEADERSHIP, Role.Is.LIAISON, Role.Is.AUDITOR})
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "meetings")
class MeetingApi {
    static final String PATH = "/api/v1/meetings/";
    private final MeetingService meetings;
    private final Patches patches;

    MeetingApi(MeetingService meetings, Patches patches) {
        this.meetings = meetings;
        this.patches = patches;
    }

    @Get
    @Operation(summary = "The meetings one sees, latest first")
    @Parameter(in = ParameterIn.QUERY, name = "q", description = "a code, or words of the title")
    @Parameter(in = ParameterIn.QUERY, name = "status", description = "a state")
    @Parameter(in = ParameterIn.QUERY, name = "kind", description = "a kind of meeting")
    @Parameter(in = ParameterIn.QUERY, name = "from", description = "first day")
    @Parameter(in = ParameterIn.QUERY, name = "to", description = "last day")
    @Parameter(in = ParameterIn.QUERY, name = "organization", description = "code of one that takes part: recorder, host, organiser or invited")
    @Parameter(in = ParameterIn.QUERY, name = "recorder", description = "code of the office that keeps the record")
    @Parameter(in = ParameterIn.QUERY, name = "class", description = "B, T or R")
    @Parameter(in = ParameterIn.QUERY, name = "topic", description = "code of a topic on the agenda")
    @Parameter(in = ParameterIn.QUERY, name = "series", description = "code of a forum")
    @Parameter(in = ParameterIn.QUERY, name = "sort", description = "-date (the default), date or code")
    ListAnswer<MeetingLine> list(HttpRequest<?> request, Actor actor) {
        return ListAnswer.of(meetings.list(actor, MeetingFilter.of(ListQuery.of(request, MeetingFilter.NAMES))));
    }

    @Get("/{code}")
    @Operation(summary = "One meeting, without its parts")
    HttpResponse<MeetingView> read(Actor actor, String code) {
        MeetingView view = meetings.read(actor, code);
        return Answers.record(view, view.version());
    }

    @Post
    @Secured(Role.Is.OFFICIAL)
    @Operation(summary = "Logs a meeting, planned unless draft is true; the answer's warnings never block")
    HttpResponse<MeetingView> create(Actor actor, @Body MeetingTerms terms) {
        MeetingView view = meetings.create(actor, terms);
        return Answers.created(PATH + view.code(), view, view.version());
    }

    @Patch("/{code}")
    @Secured(Role.Is.OFFICIAL)
    @Operation(summary = "Corrects a meeting as a merge patch; a planned day changes by rescheduling, a held one not at all")
    HttpResponse<MeetingView> correct(HttpRequest<?> request, Actor actor, String code, @Body JsonNode body) {
        Patches.Patch<MeetingTerms> patch = patches.read(body, MeetingTerms.class);
        MeetingView view = meetings.correct(actor, code, Versions.required(request, patch.version()), patch::on);
        return Answers.record(view, view.version());
    }
}
