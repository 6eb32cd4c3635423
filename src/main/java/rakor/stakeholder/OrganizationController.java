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
import io.micronaut.security.rules.SecurityRule;
import java.util.Map;
import rakor.common.Actor;
import rakor.common.DomainError;
import rakor.common.RegencyClock;
import rakor.common.Role;
import rakor.common.Slice;
import rakor.web.Form;
import rakor.web.ListQuery;
import rakor.web.Pages;

@Controller(OrganizationController.PATH)
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
class OrganizationController {
    static final String PATH = "/registers/organizations";
    private final OrganizationService organizations;
    private final LinkService links;
    private final Directory directory;
    private final RegencyClock clock;
    private final Pages pages;

    OrganizationController(OrganizationService organizations, LinkService links, Directory directory, RegencyClock clock, Pages pages) {
        this.organizations = organizations;
        this.links = links;
        this.directory = directory;
        this.clock = clock;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request, Actor actor) {
        Slice<OrganizationView> slice = organizations.list(actor, OrganizationApi.query(request));
        return pages.show(request, "stakeholder/organizations", new OrganizationsPage(slice, ListQuery.typed(request), ListQuery.next(request, slice.next()), actor.has(Role.ADMIN)));
    }

    @Get("/new")
    @Secured(Role.Is.ADMIN)
    HttpResponse<?> blank(HttpRequest<?> request) {
        return pages.show(request, "stakeholder/organization-form", new OrganizationFormPage(null), Form.blank());
    }

    @Post
    @Secured(Role.Is.ADMIN)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> record(HttpRequest<?> request, Actor actor, @Body Map<String, Object> body) {
        Form form = Form.of(body);
        try {
            OrganizationView made = organizations.create(actor, OrganizationForm.recording(form));
            return pages.done(PATH + "/" + made.code(), "stakeholder.done.recorded");
        } catch (DomainError e) {
            return pages.show(request, "stakeholder/organization-form", new OrganizationFormPage(null), form.refusedBy(e));
        }
    }

    @Get("/{code}")
    HttpResponse<?> one(HttpRequest<?> request, Actor actor, String code) {
        return pages.show(request, "stakeholder/organization", page(actor, code), Form.blank());
    }

    private OrganizationPage page(Actor actor, String code) {
        OrganizationView view = organizations.read(actor, code);
        long id = directory.organization(code).orElseThrow(DomainError::notFound).id();
        return new OrganizationPage(view, links.of(actor, code), directory.postsOf(id), actor.has(Role.ADMIN));
    }

    @Get("/{code}/edit")
    @Secured(Role.Is.ADMIN)
    HttpResponse<?> edit(HttpRequest<?> request, Actor actor, String code) {
        OrganizationView now = organizations.read(actor, code);
        return pages.show(request, "stakeholder/organization-form", new OrganizationFormPage(now), OrganizationForm.filled(now));
    }

    @Post("/{code}")
    @Secured(Role.Is.ADMIN)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> correct(HttpRequest<?> request, Actor actor, String code, @Body Map<String, Object> body) {
        Form form = Form.of(body);
        try {
            organizations.correct(actor, code, form.version(), was -> OrganizationForm.correction(form, was));
            return pages.done(PATH + "/" + code, "stakeholder.done.corrected");
        } catch (DomainError e) {
            Form refused = form.refusedBy(e);
            OrganizationView now = organizations.read(actor, code);
            return pages.show(request, "stakeholder/organization-form", new OrganizationFormPage(now), refused.renewed(now.version()));
        }
    }

    @Get("/{code}/ending")
    @Secured(Role.Is.ADMIN)
    HttpResponse<?> ending(HttpRequest<?> request, Actor actor, String code) {
        OrganizationView now = organizations.read(actor, code);
        return pages.show(request, "stakeholder/ending", endingPage(now), Form.blank().with("version", now.version()));
    }

    private Ending endingPage(OrganizationView now) {
        String back = PATH + "/" + now.code();
        return new Ending(now.name(), back, back + "/ending", directory.living(clock.today(), Directory.OFFERED));
    }

    @Post("/{code}/ending")
    @Secured(Role.Is.ADMIN)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> end(HttpRequest<?> request, Actor actor, String code, @Body Map<String, Object> body) {
        Form form = Form.of(body);
        try {
            SuccessionTerms terms = new SuccessionTerms(form.day("on"), form.text("successor"), form.version());
            form.end();
            organizations.end(actor, code, terms);
            return pages.done(PATH + "/" + code, "stakeholder.done.ended");
        } catch (DomainError e) {
            Form refused = form.refusedBy(e);
            OrganizationView now = organizations.read(actor, code);
            return pages.show(request, "stakeholder/ending", endingPage(now), refused.renewed(now.version()));
        }
    }

    @Get("/{code}/reinstatement")
    @Secured(Role.Is.ADMIN)
    HttpResponse<?> reinstatement(HttpRequest<?> request, Actor actor, String code) {
        OrganizationView now = organizations.read(actor, code);
        return pages.show(request, "stakeholder/reinstatement", now, Form.blank().with("version", now.version()));
    }

    @Post("/{code}/reinstatement")
    @Secured(Role.Is.ADMIN)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> reinstate(HttpRequest<?> request, Actor actor, String code, @Body Map<String, Object> body) {
        Form form = Form.of(body);
        try {
            organizations.reinstate(actor, code, form.version(), form.text("reason"));
            return pages.done(PATH + "/" + code, "stakeholder.done.reinstated");
        } catch (DomainError e) {
            Form refused = form.refusedBy(e);
            OrganizationView now = organizations.read(actor, code);
            return pages.show(request, "stakeholder/reinstatement", now, refused.renewed(now.version()));
        }
    }
}
