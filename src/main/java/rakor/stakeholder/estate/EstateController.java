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
import io.micronaut.security.rules.SecurityRule;
import java.util.Map;
import rakor.common.Actor;
import rakor.common.DomainError;
import rakor.common.Role;
import rakor.common.Slice;
import rakor.stakeholder.LinkService;
import rakor.stakeholder.Named;
import rakor.stakeholder.OrganizationKind;
import rakor.stakeholder.OrganizationQuery;
import rakor.stakeholder.OrganizationService;
import rakor.web.Form;
import rakor.web.ListQuery;
import rakor.web.Option;
import rakor.web.Pages;

@Controller(EstateController.PATH)
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
class EstateController {
    static final String PATH = "/registers/estates";
    /** So many districts a form offers. */
    private static final int DISTRICTS = 100;
    private final EstateService estates;
    private final LinkService links;
    private final OrganizationService organizations;
    private final Pages pages;

    EstateController(EstateService estates, LinkService links, OrganizationService organizations, Pages pages) {
        this.estates = estates;
        this.links = links;
        this.organizations = organizations;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request, Actor actor) {
        Slice<EstateView> slice = estates.list(actor, EstateApi.query(request));
        return pages.show(request, "stakeholder/estate/list", new EstatesPage(slice, ListQuery.typed(request), ListQuery.next(request, slice.next()), actor.has(Role.ADMIN)));
    }

    @Get("/{code}")
    HttpResponse<?> one(HttpRequest<?> request, Actor actor, String code) {
        return pages.show(request, "stakeholder/estate/one", new EstatePage(estates.read(actor, code), links.ofEstate(actor, code), actor.has(Role.ADMIN)));
    }

    @Get("/new")
    @Secured(Role.Is.ADMIN)
    HttpResponse<?> blank(HttpRequest<?> request, Actor actor) {
        return pages.show(request, "stakeholder/estate/form", page(actor, null), Form.blank());
    }

    @Post
    @Secured(Role.Is.ADMIN)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> record(HttpRequest<?> request, Actor actor, @Body Map<String, Object> body) {
        Form form = Form.of(body);
        try {
            return pages.done(PATH + "/" + estates.create(actor, terms(form)).code(), "stakeholder.done.recorded");
        } catch (DomainError e) {
            return pages.show(request, "stakeholder/estate/form", page(actor, null), form.refusedBy(e));
        }
    }

    @Get("/{code}/edit")
    @Secured(Role.Is.ADMIN)
    HttpResponse<?> edit(HttpRequest<?> request, Actor actor, String code) {
        EstateView now = estates.read(actor, code);
        Form form = Form.blank().with("name", now.name()).withAll("districts", now.districts().stream().map(Named::code).toList()).with("validFrom", now.validFrom()).with("version", now.version());
        return pages.show(request, "stakeholder/estate/form", page(actor, now), form);
    }

    @Post("/{code}")
    @Secured(Role.Is.ADMIN)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> correct(HttpRequest<?> request, Actor actor, String code, @Body Map<String, Object> body) {
        Form form = Form.of(body);
        try {
            estates.correct(actor, code, form.version(), was -> {
                EstateTerms typed = terms(form);
                return new EstateTerms(was.code(), typed.name(), typed.districts(), typed.validFrom());
            });
            return pages.done(PATH + "/" + code, "stakeholder.done.corrected");
        } catch (DomainError e) {
            Form refused = form.refusedBy(e);
            EstateView now = estates.read(actor, code);
            return pages.show(request, "stakeholder/estate/form", page(actor, now), refused.renewed(now.version()));
        }
    }

    private static EstateTerms terms(Form form) {
        EstateTerms terms = new EstateTerms(form.text("code"), form.text("name"), form.values("districts"), form.day("validFrom"));
        form.end();
        return terms;
    }

    private EstateFormPage page(Actor actor, EstateView now) {
        var districts = organizations.list(actor, new OrganizationQuery(null, null, OrganizationKind.DISTRICT, null, false, null, DISTRICTS)).items();
        return new EstateFormPage(now, districts.stream().map(district -> new Option(district.code(), district.name())).toList());
    }
}
