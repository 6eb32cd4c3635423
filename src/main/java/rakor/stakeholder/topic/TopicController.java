package rakor.stakeholder.topic;

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
import java.util.List;
import java.util.Map;
import rakor.common.Actor;
import rakor.common.DomainError;
import rakor.common.Role;
import rakor.common.Slice;
import rakor.stakeholder.Ending;
import rakor.web.Form;
import rakor.web.ListQuery;
import rakor.web.Pages;

@Controller(TopicController.PATH)
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
class TopicController {
    static final String PATH = "/registers/topics";
    private final TopicService topics;
    private final Pages pages;

    TopicController(TopicService topics, Pages pages) {
        this.topics = topics;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request, Actor actor) {
        Slice<TopicView> slice = TopicApi.listed(topics, request, actor);
        return pages.show(request, "stakeholder/topic/list", new TopicsPage(slice, ListQuery.next(request, slice.next()), actor.has(Role.ADMIN)));
    }

    @Get("/new")
    @Secured(Role.Is.ADMIN)
    HttpResponse<?> blank(HttpRequest<?> request) {
        return pages.show(request, "stakeholder/topic/form", new TopicFormPage(null), Form.blank());
    }

    @Post
    @Secured(Role.Is.ADMIN)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> record(HttpRequest<?> request, Actor actor, @Body Map<String, Object> body) {
        Form form = Form.of(body);
        try {
            topics.create(actor, terms(form, form.text("code")));
            return pages.done(PATH, "stakeholder.done.recorded");
        } catch (DomainError e) {
            return pages.show(request, "stakeholder/topic/form", new TopicFormPage(null), form.refusedBy(e));
        }
    }

    private static TopicTerms terms(Form form, String code) {
        TopicTerms terms = new TopicTerms(code, form.text("nameId"), form.text("nameEn"), form.count("position"));
        form.end();
        return terms;
    }

    @Get("/{code}/edit")
    @Secured(Role.Is.ADMIN)
    HttpResponse<?> edit(HttpRequest<?> request, Actor actor, String code) {
        TopicView now = topics.read(actor, code);
        Form form = Form.blank().with("nameId", now.nameId()).with("nameEn", now.nameEn()).with("position", now.position()).with("version", now.version());
        return pages.show(request, "stakeholder/topic/form", new TopicFormPage(now), form);
    }

    @Post("/{code}")
    @Secured(Role.Is.ADMIN)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> correct(HttpRequest<?> request, Actor actor, String code, @Body Map<String, Object> body) {
        Form form = Form.of(body);
        try {
            topics.correct(actor, code, form.version(), was -> terms(form, was.code()));
            return pages.done(PATH, "stakeholder.done.corrected");
        } catch (DomainError e) {
            Form refused = form.refusedBy(e);
            TopicView now = topics.read(actor, code);
            return pages.show(request, "stakeholder/topic/form", new TopicFormPage(now), refused.renewed(now.version()));
        }
    }

    @Get("/{code}/ending")
    @Secured(Role.Is.ADMIN)
    HttpResponse<?> ending(HttpRequest<?> request, Actor actor, String code) {
        TopicView now = topics.read(actor, code);
        return pages.show(request, "stakeholder/ending", ending(now), Form.blank().with("version", now.version()));
    }

    private static Ending ending(TopicView now) {
        return new Ending(now.nameId(), PATH, PATH + "/" + now.code() + "/ending", List.of());
    }

    @Post("/{code}/ending")
    @Secured(Role.Is.ADMIN)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> end(HttpRequest<?> request, Actor actor, String code, @Body Map<String, Object> body) {
        Form form = Form.of(body);
        try {
            LocalDate on = form.day("on");
            topics.end(actor, code, form.end().version(), on);
            return pages.done(PATH, "stakeholder.done.ended");
        } catch (DomainError e) {
            Form refused = form.refusedBy(e);
            TopicView now = topics.read(actor, code);
            return pages.show(request, "stakeholder/ending", ending(now), refused.renewed(now.version()));
        }
    }
}
