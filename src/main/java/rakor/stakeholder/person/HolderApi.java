package rakor.stakeholder.person;

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
import java.time.LocalDate;
import java.util.List;
import rakor.common.Actor;
import rakor.common.Role;
import rakor.web.Answers;
import rakor.web.ListAnswer;
import rakor.web.ListQuery;
import rakor.web.Patches;
import rakor.web.Versions;

@Controller("/api/v1/holders")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "holders")
class HolderApi {
    private final HolderService holders;
    private final Patches patches;

    HolderApi(HolderService holders, Patches patches) {
        this.holders = holders;
        this.patches = patches;
    }

    @Get
    @Operation(summary = "Holders of posts, the latest begun first")
    @Parameter(in = ParameterIn.QUERY, name = "post", description = "code of the post")
    @Parameter(in = ParameterIn.QUERY, name = "person", description = "code of the person")
    @Parameter(in = ParameterIn.QUERY, name = "on", description = "day on which they hold it")
    ListAnswer<HolderView> list(HttpRequest<?> request, Actor actor) {
        return ListAnswer.of(holders.list(actor, query(request)));
    }

    static HolderQuery query(HttpRequest<?> request) {
        ListQuery query = ListQuery.of(request, HolderQuery.FILTERS);
        query.sort(List.of("from"));
        List<String> after = query.after(2);
        LocalDate from = after == null ? null : ListQuery.afterDay(after.get(0));
        return new HolderQuery(query.text("post"), query.text("person"), query.day("on"), from == null ? null : List.of(from.toString(), after.get(1)), query.limit());
    }

    @Get("/{code}")
    @Operation(summary = "One holder")
    HttpResponse<HolderView> read(Actor actor, String code) {
        HolderView view = holders.read(actor, code);
        return Answers.record(view, view.version());
    }

    @Post
    @Secured(Role.Is.ADMIN)
    @Operation(summary = "Records who holds a post")
    HttpResponse<HolderView> create(Actor actor, @Body HolderTerms terms) {
        HolderView view = holders.create(actor, terms);
        return Answers.created("/api/v1/holders/" + view.code(), view, view.version());
    }

    @Patch("/{code}")
    @Secured(Role.Is.ADMIN)
    @Operation(summary = "Corrects status and time; post and person stay")
    HttpResponse<HolderView> correct(HttpRequest<?> request, Actor actor, String code, @Body JsonNode body) {
        Patches.Patch<HolderTerms> patch = patches.read(body, HolderTerms.class);
        HolderView view = holders.correct(actor, code, Versions.required(request, patch.version()), patch::on);
        return Answers.record(view, view.version());
    }

    @Post("/{code}/ending")
    @Secured(Role.Is.ADMIN)
    @Operation(summary = "Ends the holding of a post and, where they are named, accounts of who held it")
    HttpResponse<HolderView> end(HttpRequest<?> request, Actor actor, String code, @Body HolderEndingTerms terms) {
        HolderView view = holders.end(actor, code, terms.read(Versions.named(request, terms.version())));
        return Answers.record(view, view.version());
    }
}
