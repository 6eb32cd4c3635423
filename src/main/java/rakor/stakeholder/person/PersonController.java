package rakor.stakeholder.person;

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
import java.time.LocalDate;
import java.util.Map;
import rakor.common.Actor;
import rakor.common.DomainError;
import rakor.common.Role;
import rakor.common.Slice;
import rakor.stakeholder.Ending;
import rakor.web.Form;
import rakor.web.ListQuery;
import rakor.web.Pages;

@Controller(PersonController.PATH)
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
class PersonController {
    static final String PATH = "/registers/people";
    private final PersonService people;
    private final PersonListService lists;
    private final HolderService holders;
    private final Offers offers;
    private final Pages pages;

    PersonController(PersonService people, PersonListService lists, HolderService holders, Offers offers, Pages pages) {
        this.people = people;
        this.lists = lists;
        this.holders = holders;
        this.offers = offers;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request, Actor actor) {
        Slice<PersonView> slice = lists.list(actor, PersonApi.query(request));
        return pages.show(request, "stakeholder/person/people", new PeoplePage(slice, ListQuery.typed(request), ListQuery.next(request, slice.next()), actor.has(Role.ADMIN)));
    }

    @Get("/{code}")
    HttpResponse<?> one(HttpRequest<?> request, Actor actor, String code) {
        PersonView view = people.read(actor, code);
        Slice<HolderView> holdings = holders.list(actor, new HolderQuery(null, code, null, null, 100));
        return pages.show(request, "stakeholder/person/person", new PersonPage(view, holdings.items(), actor.has(Role.ADMIN)));
    }

    @Get("/new")
    @Secured(Role.Is.ADMIN)
    HttpResponse<?> blank(HttpRequest<?> request) {
        return pages.show(request, "stakeholder/person/person-form", new PersonFormPage(null, offers.organizations()), Form.blank());
    }

    @Post
    @Secured(Role.Is.ADMIN)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> record(HttpRequest<?> request, Actor actor, @Body Map<String, Object> body) {
        Form form = Form.of(body);
        try {
            return pages.done(PATH + "/" + people.create(actor, PersonForm.recording(form)).code(), "stakeholder.done.recorded");
        } catch (DomainError e) {
            return pages.show(request, "stakeholder/person/person-form", new PersonFormPage(null, offers.organizations()), form.refusedBy(e));
        }
    }

    @Get("/{code}/edit")
    @Secured(Role.Is.ADMIN)
    HttpResponse<?> edit(HttpRequest<?> request, Actor actor, String code) {
        PersonView now = people.read(actor, code);
        return pages.show(request, "stakeholder/person/person-form", new PersonFormPage(now, offers.organizations()), PersonForm.filled(now));
    }

    @Post("/{code}")
    @Secured(Role.Is.ADMIN)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> correct(HttpRequest<?> request, Actor actor, String code, @Body Map<String, Object> body) {
        Form form = Form.of(body);
        try {
            people.correct(actor, code, form.version(), was -> PersonForm.correction(form, was));
            return pages.done(PATH + "/" + code, "stakeholder.done.corrected");
        } catch (DomainError e) {
            Form refused = form.refusedBy(e);
            PersonView now = people.read(actor, code);
            return pages.show(request, "stakeholder/person/person-form", new PersonFormPage(now, offers.organizations()), refused.renewed(now.version()));
        }
    }

    @Get("/{code}/ending")
    @Secured(Role.Is.ADMIN)
    HttpResponse<?> ending(HttpRequest<?> request, Actor actor, String code) {
        PersonView now = people.read(actor, code);
        return pages.show(request, "stakeholder/ending", Ending.of(now.name(), PATH + "/" + code), Form.blank().with("version", now.version()));
    }

    @Post("/{code}/ending")
    @Secured(Role.Is.ADMIN)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> end(HttpRequest<?> request, Actor actor, String code, @Body Map<String, Object> body) {
        Form form = Form.of(body);
        try {
            LocalDate on = form.day("on");
            people.end(actor, code, form.end().version(), on);
            return pages.done(PATH + "/" + code, "stakeholder.done.ended");
        } catch (DomainError e) {
            Form refused = form.refusedBy(e);
            PersonView now = people.read(actor, code);
            return pages.show(request, "stakeholder/ending", Ending.of(now.name(), PATH + "/" + code), refused.renewed(now.version()));
        }
    }
}
