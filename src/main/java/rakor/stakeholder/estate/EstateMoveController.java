package rakor.stakeholder.estate;

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
import java.util.Map;
import rakor.common.Actor;
import rakor.common.DomainError;
import rakor.common.RegencyClock;
import rakor.common.Role;
import rakor.stakeholder.Directory;
import rakor.stakeholder.Ending;
import rakor.stakeholder.LinkService;
import rakor.stakeholder.LinkTerms;
import rakor.stakeholder.OrganizationRef;
import rakor.stakeholder.Relation;
import rakor.web.Form;
import rakor.web.ListQuery;
import rakor.web.Pages;

/** Pages that end an estate and give it operators and tenants. */
@Controller(EstateController.PATH + "/{code}")
@Secured(Role.Is.ADMIN)
@ExecuteOn(TaskExecutors.BLOCKING)
class EstateMoveController {
    private final EstateService estates;
    private final LinkService links;
    private final Directory directory;
    private final RegencyClock clock;
    private final Pages pages;

    EstateMoveController(EstateService estates, LinkService links, Directory directory, RegencyClock clock, Pages pages) {
        this.estates = estates;
        this.links = links;
        this.directory = directory;
        this.clock = clock;
        this.pages = pages;
    }

    @Get("/ending")
    HttpResponse<?> ending(HttpRequest<?> request, Actor actor, String code) {
        EstateView now = estates.read(actor, code);
        return pages.show(request, "stakeholder/ending", Ending.of(now.name(), EstateController.PATH + "/" + code), Form.blank().with("version", now.version()));
    }

    @Post("/ending")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> end(HttpRequest<?> request, Actor actor, String code, @Body Map<String, Object> body) {
        Form form = Form.of(body);
        try {
            LocalDate on = form.day("on");
            estates.end(actor, code, form.end().version(), on);
            return pages.done(EstateController.PATH + "/" + code, "stakeholder.done.ended");
        } catch (DomainError e) {
            Form refused = form.refusedBy(e);
            EstateView now = estates.read(actor, code);
            return pages.show(request, "stakeholder/ending", Ending.of(now.name(), EstateController.PATH + "/" + code), refused.renewed(now.version()));
        }
    }

    @Get("/links/new")
    HttpResponse<?> blank(HttpRequest<?> request, Actor actor, String code) {
        return pages.show(request, "stakeholder/estate/link-form", page(actor, code), ListQuery.typed(request));
    }

    @Post("/links")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> link(HttpRequest<?> request, Actor actor, String code, @Body Map<String, Object> body) {
        Form form = Form.of(body);
        try {
            LinkTerms terms = new LinkTerms(form.choice("relation", Relation.class), null, code, form.day("from"), null);
            form.end();
            links.add(actor, holder(form.text("organization")), terms);
            return pages.done(EstateController.PATH + "/" + code, "stakeholder.done.linked");
        } catch (DomainError e) {
            return pages.show(request, "stakeholder/estate/link-form", page(actor, code), form.refusedBy(e));
        }
    }

    private String holder(String written) {
        if (written == null) {
            throw DomainError.invalid("organization", "error.required");
        }
        return directory.resolve(written).map(OrganizationRef::code).orElseThrow(() -> DomainError.invalid("organization", "error.unknown-code", written));
    }

    private EstateLinkPage page(Actor actor, String code) {
        return new EstateLinkPage(estates.read(actor, code), directory.living(clock.today(), Directory.OFFERED));
    }
}
