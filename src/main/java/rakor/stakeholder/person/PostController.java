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

@Controller(PostController.PATH)
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
class PostController {
    static final String PATH = "/registers/posts";
    private final PostService posts;
    private final HolderService holders;
    private final Offers offers;
    private final Pages pages;

    PostController(PostService posts, HolderService holders, Offers offers, Pages pages) {
        this.posts = posts;
        this.holders = holders;
        this.offers = offers;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request, Actor actor) {
        Slice<PostView> slice = posts.list(actor, PostApi.query(request));
        return pages.show(request, "stakeholder/person/posts", new PostsPage(slice, ListQuery.typed(request), ListQuery.next(request, slice.next()), actor.has(Role.ADMIN)));
    }

    @Get("/{code}")
    HttpResponse<?> one(HttpRequest<?> request, Actor actor, String code) {
        PostView post = posts.read(actor, code);
        List<HolderView> all = holders.list(actor, new HolderQuery(code, null, null, null, 100)).items();
        String ended = request.getParameters().get("ended");
        boolean look = actor.has(Role.ADMIN) && all.stream().anyMatch(holder -> holder.code().equals(ended) && holder.to() != null);
        return pages.show(request, "stakeholder/person/post", new PostPage(post, all, look ? holders.name(actor, ended) : null, actor.has(Role.ADMIN)));
    }

    private PostFormPage page(Actor actor, PostView now) {
        return new PostFormPage(now, offers.organizations(), offers.posts(actor));
    }

    @Get("/new")
    @Secured(Role.Is.ADMIN)
    HttpResponse<?> blank(HttpRequest<?> request, Actor actor) {
        return pages.show(request, "stakeholder/person/post-form", page(actor, null), ListQuery.typed(request));
    }

    @Post
    @Secured(Role.Is.ADMIN)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> record(HttpRequest<?> request, Actor actor, @Body Map<String, Object> body) {
        Form form = Form.of(body);
        try {
            return pages.done(PATH + "/" + posts.create(actor, terms(form)).code(), "stakeholder.done.recorded");
        } catch (DomainError e) {
            return pages.show(request, "stakeholder/person/post-form", page(actor, null), form.refusedBy(e));
        }
    }

    private static PostTerms terms(Form form) {
        return new PostTerms(form.text("name"), form.text("organization"), form.text("superior"));
    }

    @Get("/{code}/edit")
    @Secured(Role.Is.ADMIN)
    HttpResponse<?> edit(HttpRequest<?> request, Actor actor, String code) {
        PostView now = posts.read(actor, code);
        Form form = Form.blank().with("name", now.name()).with("organization", now.organization().name()).with("superior", now.superior() == null ? null : now.superior().code()).with("version", now.version());
        return pages.show(request, "stakeholder/person/post-form", page(actor, now), form);
    }

    @Post("/{code}")
    @Secured(Role.Is.ADMIN)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> correct(HttpRequest<?> request, Actor actor, String code, @Body Map<String, Object> body) {
        Form form = Form.of(body);
        try {
            posts.correct(actor, code, form.version(), was -> terms(form));
            return pages.done(PATH + "/" + code, "stakeholder.done.corrected");
        } catch (DomainError e) {
            Form refused = form.refusedBy(e);
            PostView now = posts.read(actor, code);
            return pages.show(request, "stakeholder/person/post-form", page(actor, now), refused.renewed(now.version()));
        }
    }

    @Get("/{code}/ending")
    @Secured(Role.Is.ADMIN)
    HttpResponse<?> ending(HttpRequest<?> request, Actor actor, String code) {
        PostView now = posts.read(actor, code);
        return pages.show(request, "stakeholder/ending", Ending.of(now.name(), PATH + "/" + code), Form.blank().with("version", now.version()));
    }

    @Post("/{code}/ending")
    @Secured(Role.Is.ADMIN)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> end(HttpRequest<?> request, Actor actor, String code, @Body Map<String, Object> body) {
        Form form = Form.of(body);
        try {
            LocalDate on = form.day("on");
            posts.end(actor, code, form.end().version(), on);
            return pages.done(PATH + "/" + code, "stakeholder.done.ended");
        } catch (DomainError e) {
            Form refused = form.refusedBy(e);
            PostView now = posts.read(actor, code);
            return pages.show(request, "stakeholder/ending", Ending.of(now.name(), PATH + "/" + code), refused.renewed(now.version()));
        }
    }
}
