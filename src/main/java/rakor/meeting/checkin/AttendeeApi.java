package rakor.meeting.checkin;

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
import java.util.List;
import java.util.Set;
import rakor.common.Actor;
import rakor.common.Role;
import rakor.meeting.Attendance;
import rakor.web.Answers;
import rakor.web.ListAnswer;
import rakor.web.ListQuery;
import rakor.web.Patches;
import rakor.web.Versions;

@Controller("/api/v1/meetings/{code}/attendees")
@Secured({Role.Is.OFFICIAL, Role.Is.LEADERSHIP, Role.Is.LIAISON, Role.Is.AUDITOR})
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "meetings")
class AttendeeApi {
    private final AttendeeService attendees;
    private final Patches patches;

    AttendeeApi(AttendeeService attendees, Patches patches) {
        this.attendees = attendees;
        this.patches = patches;
    }

    @Get
    @Operation(summary = "The people who came, or are expected, in the order they were written down; never with telephone numbers")
    @Parameter(in = ParameterIn.QUERY, name = "status", description = "PRESENT, REPRESENTED, EXCUSED or ABSENT")
    ListAnswer<AttendeeView> list(HttpRequest<?> request, Actor actor, String code) {
        ListQuery query = ListQuery.of(request, Set.of("status"));
        query.sort(List.of("number"));
        return ListAnswer.of(attendees.list(actor, code, query.choice("status", Attendance.class), query));
    }

    @Get("/{number}")
    @Operation(summary = "One of them; the telephone number where the caller may see it, and then the reading is logged")
    HttpResponse<AttendeeView> read(Actor actor, String code, int number) {
        AttendeeView view = attendees.read(actor, code, number);
        return Answers.record(view, view.version());
    }

    @Post
    @Secured(Role.Is.OFFICIAL)
    @Operation(summary = "Writes down somebody who came, or is expected; the party's attendance follows")
    HttpResponse<AttendeeView> create(Actor actor, String code, @Body AttendeeTerms terms) {
        AttendeeView view = attendees.create(actor, code, terms);
        return Answers.created("/api/v1/meetings/" + code + "/attendees/" + view.number(), view, view.version());
    }

    @Patch("/{number}")
    @Secured(Role.Is.OFFICIAL)
    @Operation(summary = "Corrects an entry, as a merge patch; the party's attendance follows")
    HttpResponse<AttendeeView> correct(HttpRequest<?> request, Actor actor, String code, int number, @Body JsonNode body) {
        Patches.Patch<AttendeeTerms> patch = patches.read(body, AttendeeTerms.class);
        AttendeeView view = attendees.correct(actor, code, number, Versions.required(request, patch.version()), patch::on);
        return Answers.record(view, view.version());
    }

    @Post("/{number}/merging")
    @Secured(Role.Is.OFFICIAL)
    @Operation(summary = "Merges an entry into another of the same person, which is the answer")
    HttpResponse<AttendeeView> merge(HttpRequest<?> request, Actor actor, String code, int number, @Body MergingTerms terms) {
        AttendeeView view = attendees.merge(actor, code, number, new MergingTerms(terms.into(), Versions.named(request, terms.version())));
        return Answers.record(view, view.version());
    }
}
