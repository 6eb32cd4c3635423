package rakor.stakeholder;

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
import rakor.common.Actor;
import rakor.common.Role;
import rakor.common.Side;
import rakor.web.Answers;
import rakor.web.ListAnswer;
import rakor.web.ListQuery;
import rakor.web.Patches;
import rakor.web.Versions;
import java.util.List;

@Controller("/api/v1/organizations")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "organizations")
class OrganizationApi {
    static final String PATH = "/api/v1/organizations/";
    private final OrganizationService organizations;
    private final Patches patches;

    OrganizationApi(OrganizationService organizations, Patches patches) {
        this.organizations = organizations;
        this.patches = patches;
    }

    @Get
    @Operation(summary = "Organisations by name")
    @Parameter(in = ParameterIn.QUERY, name = "q", description = "beginnings of words of any of its names")
    @Parameter(in = ParameterIn.QUERY, name = "side", description = "GOVERNMENT, INDUSTRY or OTHER")
    @Parameter(in = ParameterIn.QUERY, name = "kind", description = "as the record says")
    @Parameter(in = ParameterIn.QUERY, name = "regency", description = "true or false")
    @Parameter(in = ParameterIn.QUERY, name = "ended", description = "true or false")
    ListAnswer<OrganizationView> list(HttpRequest<?> request, Actor actor) {
        return ListAnswer.of(organizations.list(actor, query(request)));
    }

    static OrganizationQuery query(HttpRequest<?> request) {
        ListQuery query = ListQuery.of(request, OrganizationQuery.FILTERS);
        query.sort(List.of("name"));
        return new OrganizationQuery(query.text("q"), query.choice("side", Side.class), query.choice("kind", OrganizationKind.class), query.flag("regency"), query.flag("ended"), query.after(2), query.limit());
    }

    @Get("/{code}")
    @Operation(summary = "One organisation")
    HttpResponse<OrganizationView> read(Actor actor, String code) {
        OrganizationView view = organizations.read(actor, code);
        return Answers.record(view, view.version());
    }

    @Post
    @Secured(Role.Is.ADMIN)
    @Operation(summary = "Records an organisation")
    HttpResponse<OrganizationView> create(Actor actor, @Body OrganizationTerms terms) {
        OrganizationView view = organizations.create(actor, terms);
        return Answers.created(PATH + view.code(), view, view.version());
    }

    @Patch("/{code}")
    @Secured(Role.Is.ADMIN)
    @Operation(summary = "Corrects an organisation; code and regency stay")
    HttpResponse<OrganizationView> correct(HttpRequest<?> request, Actor actor, String code, @Body JsonNode body) {
        Patches.Patch<OrganizationTerms> patch = patches.read(body, OrganizationTerms.class);
        OrganizationView view = organizations.correct(actor, code, Versions.required(request, patch.version()), patch::on);
        return Answers.record(view, view.version());
    }

    @Post("/{code}/ending")
    @Secured(Role.Is.ADMIN)
    @Operation(summary = "Ends an organisation; its successor takes over")
    HttpResponse<OrganizationView> end(HttpRequest<?> request, Actor actor, String code, @Body SuccessionTerms terms) {
        OrganizationView view = organizations.end(actor, code, new SuccessionTerms(terms.on(), terms.successor(), Versions.named(request, terms.version())));
        return Answers.record(view, view.version());
    }

    @Post("/{code}/reinstatement")
    @Secured(Role.Is.ADMIN)
    @Operation(summary = "Takes a mistaken ending back")
    HttpResponse<OrganizationView> reinstate(HttpRequest<?> request, Actor actor, String code, @Body ReinstatementTerms terms) {
        OrganizationView view = organizations.reinstate(actor, code, Versions.named(request, terms.version()), terms.reason());
        return Answers.record(view, view.version());
    }
}
