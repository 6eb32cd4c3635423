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
import java.util.List;
import java.util.Map;
import rakor.common.Actor;
import rakor.common.DomainError;
import rakor.common.Role;
import rakor.stakeholder.HolderStatus;
import rakor.stakeholder.Named;
import rakor.web.Form;
import rakor.web.Option;
import rakor.web.Pages;

/** Pages that say who holds a post. */
@Controller
@Secured(Role.Is.ADMIN)
@ExecuteOn(TaskExecutors.BLOCKING)
class HolderController {
    static final String PATH = "/registers/holders";
    private static final String OF_POST = PostController.PATH + "/{code}/holders";
    private final HolderService holders;
    private final PostService posts;
    private final Offers offers;
    private final Pages pages;

    HolderController(HolderService holders, PostService posts, Offers offers, Pages pages) {
        this.holders = holders;
        this.posts = posts;
        this.offers = offers;
        this.pages = pages;
    }

    @Get(OF_POST + "/new")
    HttpResponse<?> blank(HttpRequest<?> request, Actor actor, String code) {
        return pages.show(request, "stakeholder/person/holder-form", page(actor, code), Form.blank());
    }

    private HolderFormPage page(Actor actor, String post) {
        PostView view = posts.read(actor, post);
        return new HolderFormPage(new Named(view.code(), view.name()), null, offers.people(actor));
    }

    @Post(OF_POST)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> record(HttpRequest<?> request, Actor actor, String code, @Body Map<String, Object> body) {
        Form form = Form.of(body);
        try {
            holders.create(actor, terms(form, code, form.text("person")));
            return pages.done(PostController.PATH + "/" + code, "stakeholder.done.recorded");
        } catch (DomainError e) {
            return pages.show(request, "stakeholder/person/holder-form", page(actor, code), form.refusedBy(e));
        }
    }

    private static HolderTerms terms(Form form, String post, String person) {
        HolderTerms terms = new HolderTerms(post, person, form.choice("status", HolderStatus.class), form.day("from"), form.day("to"));
        form.end();
        return terms;
    }

    @Get(PATH + "/{code}/edit")
    HttpResponse<?> edit(HttpRequest<?> request, Actor actor, String code) {
        HolderView now = holders.read(actor, code);
        Form form = Form.blank().with("status", now.status()).with("from", now.from()).with("to", now.to()).with("version", now.version());
        return pages.show(request, "stakeholder/person/holder-form", new HolderFormPage(now.post(), now, List.of()), form);
    }

    @Post(PATH + "/{code}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> correct(HttpRequest<?> request, Actor actor, String code, @Body Map<String, Object> body) {
        Form form = Form.of(body);
        try {
            HolderView now = holders.correct(actor, code, form.version(), was -> terms(form, was.post(), was.person()));
            return pages.done(PostController.PATH + "/" + now.post().code(), "stakeholder.done.corrected");
        } catch (DomainError e) {
            Form refused = form.refusedBy(e);
            HolderView now = holders.read(actor, code);
            return pages.show(request, "stakeholder/person/holder-form", new HolderFormPage(now.post(), now, List.of()), refused.renewed(now.version()));
        }
    }

    @Get(PATH + "/{code}/ending")
    HttpResponse<?> ending(HttpRequest<?> request, Actor actor, String code) {
        HolderEndingPage page = endingPage(actor, code);
        return pages.show(request, "stakeholder/person/holder-ending", page, Form.blank().with("version", page.holder().version()));
    }

    private HolderEndingPage endingPage(Actor actor, String code) {
        List<Option> accounts = holders.accounts(actor, code).stream().map(held -> new Option(held.username(), held.username() + ", " + held.name())).toList();
        return new HolderEndingPage(holders.read(actor, code), accounts);
    }

    /** Accounts that were left as they are stay a question: the post's page then asks to look at them. */
    @Post(PATH + "/{code}/ending")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> end(HttpRequest<?> request, Actor actor, String code, @Body Map<String, Object> body) {
        Form form = Form.of(body);
        try {
            HolderEndingTerms terms = new HolderEndingTerms(form.day("on"), form.values("accounts"), form.version());
            form.end();
            HolderView now = holders.end(actor, code, terms);
            String question = terms.accounts().isEmpty() ? "?ended=" + now.code() : "";
            return pages.done(PostController.PATH + "/" + now.post().code() + question, "stakeholder.done.ended");
        } catch (DomainError e) {
            HolderEndingPage page = endingPage(actor, code);
            return pages.show(request, "stakeholder/person/holder-ending", page, form.refusedBy(e).renewed(page.holder().version()));
        }
    }
}
