package rakor.stakeholder.estate;

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
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import rakor.common.Actor;
import rakor.common.Role;
import rakor.stakeholder.EndingTerms;
import rakor.web.Answers;
import rakor.web.ListAnswer;
import rakor.web.ListQuery;
import rakor.web.Patches;
import rakor.web.Versions;

@Controller("/api/v1/estates")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "estates")
class EstateApi {
    private final EstateService estates;
    private final Patches patches;

    EstateApi(EstateService estates, Patches patches) {
        this.estates = estates;
        this.patches = patches;
    }

    @Get
    @Operation(summary = "Industrial estates by name")
    @Parameter(in = ParameterIn.QUERY, name = "q", description = "beginnings of words of its name")
    @Parameter(in = ParameterIn.QUERY, name = "district", description = "code of a district it lies in")
    @Parameter(in = ParameterIn.QUERY, name = "ended", description = "true or false")
    ListAnswer<EstateView> list(HttpRequest<?> request, Actor actor) {
        return ListAnswer.of(estates.list(actor, query(request)));
    }

    static EstateQuery query(HttpRequest<?> request) {
        ListQuery query = ListQuery.of(request, EstateQuery.FILTERS);
        query.sort(List.of("name"));
        return new EstateQuery(query.text("q"), query.text("district"), query.flag("ended"), query.after(2), query.limit());
    }

    @Get("/{code}")
    @Operation(summary = "One estate")
    HttpResponse<EstateView> read(Actor actor, String code) {
        EstateView view = estates.read(actor, code);
        return Answers.record(view, view.version());
    }

    @Post
    @Secured(Role.Is.ADMIN)
    @Operation(summary = "Records an estate")
    HttpResponse<EstateView> create(Actor actor, @Body EstateTerms terms) {
        EstateView view = estates.create(actor, terms);
        return Answers.created("/api/v1/estates/" + view.code(), view, view.version());
    }

    @Patch("/{code}")
    @Secured(Role.Is.ADMIN)
    @Operation(summary = "Corrects an estate; the code stays")
    HttpResponse<EstateView> correct(HttpRequest<?> request, Actor actor, String code, @Body JsonNode body) {
        Patches.Patch<EstateTerms> patch = patches.read(body, EstateTerms.class);
        EstateView view = estates.correct(actor, code, Versions.required(request, patch.version()), patch::on);
        return Answers.record(view, view.version());
    }

    @Post("/{code}/ending")
    @Secured(Role.Is.ADMIN)
    @Operation(summary = "Ends an estate")
    HttpResponse<EstateView> end(HttpRequest<?> request, Actor actor, String code, @Body EndingTerms terms) {
        EstateView view = estates.end(actor, code, Versions.named(request, terms.version()), terms.on());
        return Answers.record(view, view.version());
    }
}
