package rakor.calendar;

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
import java.util.Set;
import rakor.common.Actor;
import rakor.common.DomainError;
import rakor.common.RegencyClock;
import rakor.common.Role;
import rakor.web.Form;
import rakor.web.ListQuery;
import rakor.web.Pages;

@Controller(HolidayController.PATH)
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
class HolidayController {
    static final String PATH = "/registers/holidays";
    /** A year has fewer. */
    private static final int MOST = 366;
    private final HolidayService holidays;
    private final RegencyClock clock;
    private final Pages pages;

    HolidayController(HolidayService holidays, RegencyClock clock, Pages pages) {
        this.holidays = holidays;
        this.clock = clock;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> year(HttpRequest<?> request, Actor actor) {
        Integer asked = HolidayApi.year(ListQuery.of(request, Set.of("year")));
        int year = asked == null ? clock.today().getYear() : asked;
        return pages.show(request, "calendar/holidays", new HolidaysPage(year, holidays.list(actor, year, null, MOST).items(), actor.has(Role.ADMIN)));
    }

    @Get("/new")
    @Secured(Role.Is.ADMIN)
    HttpResponse<?> blank(HttpRequest<?> request) {
        return pages.show(request, "calendar/form", new HolidayFormPage(null, false), Form.blank());
    }

    @Post
    @Secured(Role.Is.ADMIN)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> record(HttpRequest<?> request, Actor actor, @Body Map<String, Object> body) {
        Form form = Form.of(body);
        try {
            HolidayView made = holidays.create(actor, terms(form, form.day("day")));
            return pages.done(new HolidayFormPage(made, false).back(), "calendar.done.recorded");
        } catch (DomainError e) {
            return pages.show(request, "calendar/form", new HolidayFormPage(null, false), form.refusedBy(e));
        }
    }

    private static HolidayTerms terms(Form form, LocalDate day) {
        HolidayTerms terms = new HolidayTerms(day, form.text("nameId"), form.text("nameEn"), form.choice("kind", HolidayKind.class), form.text("source"));
        form.end();
        return terms;
    }

    @Get("/{day}/edit")
    @Secured(Role.Is.ADMIN)
    HttpResponse<?> edit(HttpRequest<?> request, Actor actor, String day) {
        HolidayView now = holidays.read(actor, HolidayApi.day(day));
        Form form = Form.blank().with("nameId", now.nameId()).with("nameEn", now.nameEn()).with("kind", now.kind()).with("source", now.source()).with("version", now.version());
        return pages.show(request, "calendar/form", new HolidayFormPage(now, false), form);
    }

    @Post("/{day}")
    @Secured(Role.Is.ADMIN)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> correct(HttpRequest<?> request, Actor actor, String day, @Body Map<String, Object> body) {
        Form form = Form.of(body);
        LocalDate which = HolidayApi.day(day);
        try {
            HolidayView now = holidays.correct(actor, which, form.version(), was -> terms(form, was.day()));
            return pages.done(new HolidayFormPage(now, false).back(), "calendar.done.corrected");
        } catch (DomainError e) {
            Form refused = form.refusedBy(e);
            HolidayView now = holidays.read(actor, which);
            return pages.show(request, "calendar/form", new HolidayFormPage(now, false), refused.renewed(now.version()));
        }
    }

    @Get("/{day}/ending")
    @Secured(Role.Is.ADMIN)
    HttpResponse<?> ending(HttpRequest<?> request, Actor actor, String day) {
        HolidayView now = holidays.read(actor, HolidayApi.day(day));
        return pages.show(request, "calendar/ending", new HolidayFormPage(now, true), Form.blank().with("version", now.version()));
    }

    @Post("/{day}/ending")
    @Secured(Role.Is.ADMIN)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> end(HttpRequest<?> request, Actor actor, String day, @Body Map<String, Object> body) {
        Form form = Form.of(body);
        LocalDate which = HolidayApi.day(day);
        try {
            HolidayView now = holidays.end(actor, which, form.version(), form.text("reason"));
            return pages.done(new HolidayFormPage(now, false).back(), "calendar.done.ended");
        } catch (DomainError e) {
            Form refused = form.refusedBy(e);
            HolidayView now = holidays.read(actor, which);
            return pages.show(request, "calendar/ending", new HolidayFormPage(now, true), refused.renewed(now.version()));
        }
    }
}
