package rakor.meeting.series;

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
import java.util.Map;
import rakor.common.Actor;
import rakor.common.DomainError;
import rakor.common.RegencyClock;
import rakor.common.Role;
import rakor.web.Form;
import rakor.web.ListQuery;
import rakor.web.Pages;

/** The forums, one forum, and the form that records or corrects one. */
@Controller(SeriesController.PATH)
@Secured({Role.Is.OFFICIAL, Role.Is.LEADERSHIP, Role.Is.AUDITOR})
@ExecuteOn(TaskExecutors.BLOCKING)
class SeriesController {
    static final String PATH = "/series";
    private final SeriesService series;
    private final SeriesPageService shown;
    private final RegencyClock clock;
    private final Pages pages;

    SeriesController(SeriesService series, SeriesPageService shown, RegencyClock clock, Pages pages) {
        this.series = series;
        this.shown = shown;
        this.clock = clock;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request, Actor actor) {
        SeriesListPage page = shown.list(actor, SeriesQuery.of(request), ListQuery.typed(request));
        return pages.show(request, "meeting/series/list", new SeriesListPage(page.slice(), page.names(), page.coming(), ListQuery.next(request, page.slice().next()), page.filter()));
    }

    @Get("/new")
    @Secured(Role.Is.OFFICIAL)
    HttpResponse<?> blank(HttpRequest<?> request, Actor actor) {
        return pages.show(request, "meeting/series/form", shown.form(actor, null), Form.blank());
    }

    @Post
    @Secured(Role.Is.OFFICIAL)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> record(HttpRequest<?> request, Actor actor, @Body Map<String, Object> body) {
        Form form = Form.of(body);
        try {
            return pages.done(PATH + "/" + series.create(actor, SeriesForm.read(form)).code(), "series.done.recorded");
        } catch (DomainError e) {
            return pages.show(request, "meeting/series/form", shown.form(actor, null), form.refusedBy(e));
        }
    }

    @Get("/{code}")
    HttpResponse<?> show(HttpRequest<?> request, Actor actor, String code) {
        return pages.show(request, "meeting/series/show", shown.open(actor, code));
    }

    @Get("/{code}/edit")
    @Secured(Role.Is.OFFICIAL)
    HttpResponse<?> edit(HttpRequest<?> request, Actor actor, String code) {
        SeriesFormPage page = shown.form(actor, code);
        return pages.show(request, "meeting/series/form", page, SeriesForm.of(page.now(), page.names()));
    }

    @Post("/{code}/edit")
    @Secured(Role.Is.OFFICIAL)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> correct(HttpRequest<?> request, Actor actor, String code, @Body Map<String, Object> body) {
        Form form = Form.of(body);
        try {
            series.correct(actor, code, form.version(), said -> SeriesForm.read(form));
            return pages.done(PATH + "/" + code, "series.done.corrected");
        } catch (DomainError e) {
            Form refused = form.refusedBy(e);
            SeriesFormPage page = shown.form(actor, code);
            return pages.show(request, "meeting/series/form", page, refused.renewed(page.now().version()));
        }
    }

    @Get("/{code}/ending")
    @Secured(Role.Is.OFFICIAL)
    HttpResponse<?> ending(HttpRequest<?> request, Actor actor, String code) {
        SeriesPage page = shown.forMove(actor, code);
        return pages.show(request, "meeting/series/ending", page, Form.blank().with("version", page.series().version()).with("on", clock.today()));
    }

    @Post("/{code}/ending")
    @Secured(Role.Is.OFFICIAL)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> end(HttpRequest<?> request, Actor actor, String code, @Body Map<String, Object> body) {
        Form form = Form.of(body);
        try {
            SeriesEndingTerms terms = new SeriesEndingTerms(form.day("on"), form.version());
            form.end();
            series.end(actor, code, terms);
            return pages.done(PATH + "/" + code, "series.done.ended");
        } catch (DomainError e) {
            Form refused = form.refusedBy(e);
            SeriesPage page = shown.forMove(actor, code);
            return pages.show(request, "meeting/series/ending", page, refused.renewed(page.series().version()));
        }
    }
}
