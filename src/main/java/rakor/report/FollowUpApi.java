package rakor.report;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.tags.Tag;
import rakor.common.Actor;
import rakor.common.Role;

@Controller("/api/v1/reports")
@Secured({Role.Is.OFFICIAL, Role.Is.LEADERSHIP, Role.Is.LIAISON, Role.Is.AUDITOR})
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Reports")
class FollowUpApi {
    private final FollowUpService reports;
    private final FollowUpFiles files;

    FollowUpApi(FollowUpService reports, FollowUpFiles files) {
        this.reports = reports;
        this.files = files;
    }

    @Get("/follow-up")
    @Operation(summary = "The follow-up report: totals, and a page of the commitments behind them")
    @Parameter(in = ParameterIn.QUERY, name = "asOf", description = "a past day, at whose end things are told; today unless given")
    @Parameter(in = ParameterIn.QUERY, name = "knownAt", description = "the moment whose knowledge it is, or then for the end of the day of asOf; now unless given")
    @Parameter(in = ParameterIn.QUERY, name = "compareTo", description = "another day, whose figures are told beside")
    @Parameter(in = ParameterIn.QUERY, name = "side", description = "GOVERNMENT, INDUSTRY, OTHER, or NONE where no owner is named")
    @Parameter(in = ParameterIn.QUERY, name = "organization", description = "code of the owner; none where none is named")
    @Parameter(in = ParameterIn.QUERY, name = "topic", description = "code of the topic; none where none is named")
    @Parameter(in = ParameterIn.QUERY, name = "status", description = "a state")
    @Parameter(in = ParameterIn.QUERY, name = "flag", description = "flags, with commas between")
    @Parameter(in = ParameterIn.QUERY, name = "missing", description = "what is missing, with commas between")
    @Parameter(in = ParameterIn.QUERY, name = "strength", description = "AGREEMENT, PLAN, INTENT or REQUEST")
    @Parameter(in = ParameterIn.QUERY, name = "auditClass", description = "how inspectors class it: CONFORMING, NOT_YET_CONFORMING, NOT_YET_FOLLOWED_UP or CANNOT_BE_FOLLOWED_UP")
    @Parameter(in = ParameterIn.QUERY, name = "recorder", description = "code of the office that keeps the record")
    @Parameter(in = ParameterIn.QUERY, name = "meeting", description = "code of the meeting")
    @Parameter(in = ParameterIn.QUERY, name = "from", description = "first day of the meetings")
    @Parameter(in = ParameterIn.QUERY, name = "to", description = "last day of the meetings")
    @Parameter(in = ParameterIn.QUERY, name = "later", description = "true: what rests on something entered after the day of asOf, and nothing else")
    FollowUpView read(Actor actor, HttpRequest<?> request) {
        return reports.read(actor, FollowUpAsk.of(request)).view();
    }

    @Get("/follow-up.csv")
    @Produces("text/csv")
    @Operation(summary = "Every row of the follow-up report as CSV")
    @Parameter(in = ParameterIn.QUERY, name = "asOf", description = "a past day, at whose end things are told; today unless given")
    @Parameter(in = ParameterIn.QUERY, name = "knownAt", description = "the moment whose knowledge it is, or then for the end of the day of asOf; now unless given")
    @Parameter(in = ParameterIn.QUERY, name = "side", description = "GOVERNMENT, INDUSTRY, OTHER, or NONE where no owner is named")
    @Parameter(in = ParameterIn.QUERY, name = "organization", description = "code of the owner; none where none is named")
    @Parameter(in = ParameterIn.QUERY, name = "topic", description = "code of the topic; none where none is named")
    @Parameter(in = ParameterIn.QUERY, name = "status", description = "a state")
    @Parameter(in = ParameterIn.QUERY, name = "flag", description = "flags, with commas between")
    @Parameter(in = ParameterIn.QUERY, name = "missing", description = "what is missing, with commas between")
    @Parameter(in = ParameterIn.QUERY, name = "strength", description = "AGREEMENT, PLAN, INTENT or REQUEST")
    @Parameter(in = ParameterIn.QUERY, name = "auditClass", description = "how inspectors class it: CONFORMING, NOT_YET_CONFORMING, NOT_YET_FOLLOWED_UP or CANNOT_BE_FOLLOWED_UP")
    @Parameter(in = ParameterIn.QUERY, name = "recorder", description = "code of the office that keeps the record")
    @Parameter(in = ParameterIn.QUERY, name = "meeting", description = "code of the meeting")
    @Parameter(in = ParameterIn.QUERY, name = "from", description = "first day of the meetings")
    @Parameter(in = ParameterIn.QUERY, name = "to", description = "last day of the meetings")
    @Parameter(in = ParameterIn.QUERY, name = "later", description = "true: what rests on something entered after the day of asOf, and nothing else")
    HttpResponse<StreamedFile> csv(Actor actor, HttpRequest<?> request) {
        return HttpResponse.ok(files.csv(actor, FollowUpAsk.alone(request), request)).contentType(MediaType.of("text/csv;charset=UTF-8"));
    }
}
