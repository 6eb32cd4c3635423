package rakor.report;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.Set;
import rakor.common.Actor;
import rakor.common.Role;
import rakor.web.Frames;
import rakor.web.ListQuery;
import rakor.web.Pages;

@Controller
@Secured({Role.Is.OFFICIAL, Role.Is.LEADERSHIP, Role.Is.ADMIN, Role.Is.LIAISON, Role.Is.AUDITOR})
@ExecuteOn(TaskExecutors.BLOCKING)
class HomeController {
    private final HomeService homes;
    private final Frames frames;
    private final Pages pages;

    HomeController(HomeService homes, Frames frames, Pages pages) {
        this.homes = homes;
        this.frames = frames;
        this.pages = pages;
    }

    @Get("/")
    HttpResponse<?> home(Actor actor, HttpRequest<?> request) {
        return pages.show(request, "report/home", new HomePage(homes.home(actor), frames.of(request)));
    }

    @Get("/waiting/{kind}")
    HttpResponse<?> waiting(Actor actor, String kind, HttpRequest<?> request) {
        Waiting waiting = Waiting.of(kind);
        ListQuery query = ListQuery.of(request, Set.of());
        WaitingList list = homes.list(actor, waiting, WaitingKey.of(query, waiting), query.limit());
        return pages.show(request, "report/waiting", new WaitingPage(list, frames.of(request)));
    }
}
