package rakor.stakeholder;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import rakor.common.Actor;
import rakor.common.DomainError;
import rakor.common.RegencyClock;
import rakor.common.Role;
import rakor.web.Form;
import rakor.web.Option;
import rakor.web.Pages;

/** Pages that add and end other names and links of an organisation. */
@Controller(OrganizationController.PATH + "/{code}")
@Secured(Role.Is.ADMIN)
@ExecuteOn(TaskExecutors.BLOCKING)
class OrganizationPartsController {
    private final OrganizationService organizations;
    private final LinkService links;
    private final Directory directory;
    private final RegencyClock clock;
    private final Pages pages;

    OrganizationPartsController(OrganizationService organizations, LinkService links, Directory directory, RegencyClock clock, Pages pages) {
        this.organizations = organizations;
        this.links = links;
        this.directory = directory;
        this.clock = clock;
        this.pages = pages;
    }

    @Get("/links/new")
    HttpResponse<?> blank(HttpRequest<?> request, Actor actor, String code) {
        return pages.show(request, "stakeholder/link-form", page(actor, code), Form.blank());
    }

    private LinkFormPage page(Actor actor, String code) {
        var estates = directory.estates(clock.today()).stream().map(estate -> new Option(estate.code(), estate.name())).toList();
        return new LinkFormPage(organizations.read(actor, code), directory.living(clock.today(), Directory.OFFERED), estates);
    }

    @Post("/links")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> link(HttpRequest<?> request, Actor actor, String code, @Body Map<String, Object> body) {
        Form form = Form.of(body);
        try {
            LinkTerms terms = new LinkTerms(form.choice("relation", Relation.class), form.text("organization"), form.text("estate"), form.day("from"), null);
            form.end();
            links.add(actor, code, terms);
            return pages.done(OrganizationController.PATH + "/" + code, "stakeholder.done.linked");
        } catch (DomainError e) {
            return pages.show(request, "stakeholder/link-form", page(actor, code), form.refusedBy(e));
        }
    }

    @Get("/links/{number}/ending")
    HttpResponse<?> ending(HttpRequest<?> request, Actor actor, String code, int number) {
        return pages.show(request, "stakeholder/ending", endingPage(actor, code, number), Form.blank());
    }

    private Ending endingPage(Actor actor, String code, int number) {
        LinkView link = links.read(actor, code, number);
        String back = OrganizationController.PATH + "/" + code;
        Named far = link.estate() == null ? link.other() : link.estate();
        return new Ending(link.organization().name() + " – " + far.name(), back, back + "/links/" + number + "/ending", List.of());
    }

    @Post("/links/{number}/ending")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> end(HttpRequest<?> request, Actor actor, String code, int number, @Body Map<String, Object> body) {
        Form form = Form.of(body);
        try {
            LocalDate on = form.day("on");
            form.end();
            links.end(actor, code, number, new EndingTerms(on, null));
            return pages.done(OrganizationController.PATH + "/" + code, "stakeholder.done.unlinked");
        } catch (DomainError e) {
            return pages.show(request, "stakeholder/ending", endingPage(actor, code, number), form.refusedBy(e));
        }
    }
}
