package rakor.minutes;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import rakor.common.Actor;
import rakor.common.Role;
import rakor.web.Pages;

/** The minutes as the parties read them: the latest version, or an earlier one. */
@Controller("/meetings/{code}/minutes")
@Secured({Role.Is.OFFICIAL, Role.Is.LEADERSHIP, Role.Is.LIAISON, Role.Is.AUDITOR})
@ExecuteOn(TaskExecutors.BLOCKING)
class MinutesController {
    private final MinutesService minutes;
    private final Pages pages;

    MinutesController(MinutesService minutes, Pages pages) {
        this.minutes = minutes;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> latest(HttpRequest<?> request, Actor actor, String code) {
        MinutesPage page = minutes.page(actor, code, null);
        return pages.show(request, page.none() ? "minutes/none" : "minutes/show", page);
    }

    @Get("/{number}")
    HttpResponse<?> version(HttpRequest<?> request, Actor actor, String code, int number) {
        return pages.show(request, "minutes/show", minutes.page(actor, code, number));
    }
}
