package rakor.meeting;

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
import io.swagger.v3.oas.annotations.tags.Tag;
import rakor.common.Actor;
import rakor.common.Role;
import rakor.web.Answers;
import rakor.web.ListAnswer;
import rakor.web.Patches;
import rakor.web.Versions;

@Controller("/api/v1/meetings/{code}/agenda-items")
@Secured({Role.Is.OFFICIAL, Role.Is.LEADERSHIP, Role.Is.LIAISON, Role.Is.AUDITOR})
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "meetings")
class AgendaApi {
    private final AgendaService agenda;
    private final Patches patches;

    AgendaApi(AgendaService agenda, Patches patches) {
        this.agenda = agenda;
        this.patches = patches;
    }

    @Get
    @Operation(summary = "The agenda in its order")
    ListAnswer<AgendaItemView> list(HttpRequest<?> request, Actor actor, String code) {
        return ListAnswer.ofParts(request, agenda.list(actor, code));
    }

    @Get("/{number}")
    @Operation(summary = "One agenda item")
    HttpResponse<AgendaItemView> read(Actor actor, String code, int number) {
        return answer(agenda.read(actor, code, number));
    }

    @Post
    @Secured(Role.Is.OFFICIAL)
    @Operation(summary = "Adds an agenda item, last unless a position is given")
    HttpResponse<AgendaItemView> add(Actor actor, String code, @Body AgendaTerms terms) {
        AgendaItemView view = agenda.add(actor, code, terms);
        return Answers.created(MeetingApi.PATH + code + "/agenda-items/" + view.number(), view, view.version());
    }

    @Patch("/{number}")
    @Secured(Role.Is.OFFICIAL)
    @Operation(summary = "Corrects an agenda item, writes its discussion, conclusion and outcome, or moves it, as a merge patch")
    HttpResponse<AgendaItemView> correct(HttpRequest<?> request, Actor actor, String code, int number, @Body JsonNode body) {
        Patches.Patch<AgendaTerms> patch = patches.read(body, AgendaTerms.class);
        return answer(agenda.correct(actor, code, number, Versions.required(request, patch.version()), patch::on));
    }

    @Post("/{number}/removal")
    @Secured(Role.Is.OFFICIAL)
    @Operation(summary = "Removes an agenda item while nothing hangs on it")
    HttpResponse<AgendaItemView> remove(HttpRequest<?> request, Actor actor, String code, int number, @Nullable @Body MoveTerms body) {
        return answer(agenda.remove(actor, code, number, MoveTerms.of(request, body)));
    }

    private static HttpResponse<AgendaItemView> answer(AgendaItemView view) {
        return Answers.record(view, view.version());
    }
}
