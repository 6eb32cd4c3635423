package rakor.stakeholder;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import rakor.common.Actor;
import rakor.common.Role;
import rakor.web.Answers;
import rakor.web.ListAnswer;
import rakor.web.Versions;

/** Other names and links of an organisation. */
@Controller("/api/v1/organizations/{code}")
@Secured(Role.Is.ADMIN)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "organizations")
class OrganizationPartsApi {
    private final OrganizationService organizations;
    private final NameService names;
    private final LinkService links;

    OrganizationPartsApi(OrganizationService organizations, NameService names, LinkService links) {
        this.organizations = organizations;
        this.names = names;
        this.links = links;
    }

    @Post("/names")
    @Status(HttpStatus.CREATED)
    @Operation(summary = "Adds another name the organisation is found by")
    HttpResponse<OrganizationView> name(HttpRequest<?> request, Actor actor, String code, @Body NameTerms terms) {
        names.add(actor, code, Versions.named(request, terms.version()), terms.name());
        OrganizationView view = organizations.read(actor, code);
        return Answers.created(OrganizationApi.PATH + code, view, view.version());
    }

    @Post("/names/removal")
    @Operation(summary = "Takes another name away")
    HttpResponse<OrganizationView> unname(HttpRequest<?> request, Actor actor, String code, @Body NameTerms terms) {
        names.remove(actor, code, Versions.named(request, terms.version()), terms.name());
        OrganizationView view = organizations.read(actor, code);
        return Answers.record(view, view.version());
    }

    @Get("/links")
    @Secured(SecurityRule.IS_AUTHENTICATED)
    @Operation(summary = "What the organisation is linked to, from both ends")
    ListAnswer<LinkView> links(HttpRequest<?> request, Actor actor, String code) {
        return ListAnswer.ofParts(request, links.of(actor, code));
    }

    @Post("/links")
    @Operation(summary = "Links the organisation to another one or to an estate")
    HttpResponse<LinkView> link(HttpRequest<?> request, Actor actor, String code, @Body LinkTerms terms) {
        LinkTerms read = new LinkTerms(terms.relation(), terms.organization(), terms.estate(), terms.from(), Versions.named(request, terms.version()));
        return HttpResponse.<LinkView>created(URI.create(OrganizationApi.PATH + code + "/links")).body(links.add(actor, code, read));
    }

    @Post("/links/{number}/ending")
    @Operation(summary = "Ends a link")
    LinkView unlink(HttpRequest<?> request, Actor actor, String code, int number, @Body EndingTerms terms) {
        return links.end(actor, code, number, new EndingTerms(terms.on(), Versions.named(request, terms.version())));
    }
}
