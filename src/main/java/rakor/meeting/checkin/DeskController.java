package rakor.meeting.checkin;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.Map;
import rakor.common.Actor;
import rakor.common.DomainError;
import rakor.common.RegencyClock;
import rakor.common.Role;
import rakor.stakeholder.Directory;
import rakor.web.Form;
import rakor.web.Pages;

/** The desk at the door: search, tick, write down who walks in. Every step is a form, so it works without a script. */
@Controller("/meetings/{code}/desk")
@Secured(Role.Is.OFFICIAL)
@ExecuteOn(TaskExecutors.BLOCKING)
class DeskController {
    private static final int LONGEST = 100;
    private final DeskService desk;
    private final AttendeeService attendees;
    private final Directory directory;
    private final RegencyClock clock;
    private final Pages pages;

    DeskController(DeskService desk, AttendeeService attendees, Directory directory, RegencyClock clock, Pages pages) {
        this.desk = desk;
        this.attendees = attendees;
        this.directory = directory;
        this.clock = clock;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request, Actor actor, String code, @Nullable @QueryValue String q) {
        return show(request, actor, code, Form.blank().with("q", q));
    }

    @Post("/arrivals")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> arrive(HttpRequest<?> request, Actor actor, String code, @Body Map<String, Object> body) {
        Form form = Form.of(body);
        try {
            Arrival arrival = new Arrival(form.count("attendee"), form.count("invitation"), form.text("name"));
            form.end();
            desk.arrive(actor, code, arrival);
            return pages.done(CheckInLinks.desk(code), "checkin.done.arrival");
        } catch (DomainError e) {
            return show(request, actor, code, form.refusedBy(e));
        }
    }

    @Post("/departures")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> depart(Actor actor, String code, @Body Map<String, Object> body) {
        desk.depart(actor, code, number(Form.of(body), "attendee"));
        return pages.done(CheckInLinks.desk(code), "checkin.done.departure");
    }

    @Post("/walk-ins")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> walkIn(HttpRequest<?> request, Actor actor, String code, @Body Map<String, Object> body) {
        Form form = Form.of(body);
        try {
            desk.walkIn(actor, code, form.text("name"), form.text("organization"));
            return pages.done(CheckInLinks.desk(code), "checkin.done.walk-in");
        } catch (DomainError e) {
            return show(request, actor, code, form.refusedBy(e));
        }
    }

    /** The entry named {@code goes} becomes part of the one named {@code stays}. */
    @Post("/mergings")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> merge(Actor actor, String code, @Body Map<String, Object> body) {
        Form form = Form.of(body);
        attendees.merge(actor, code, number(form, "goes"), new MergingTerms(form.count("stays"), form.version()));
        return pages.done(CheckInLinks.desk(code), "checkin.done.merging");
    }

    private static int number(Form form, String name) {
        Integer number = form.count(name);
        return number == null ? 0 : number;
    }

    private HttpResponse<?> show(HttpRequest<?> request, Actor actor, String code, Form form) {
        String typed = form.value("q");
        String wanted = typed.substring(0, Math.min(LONGEST, typed.length()));
        Desk found = desk.read(actor, code, wanted);
        return pages.show(request, "meeting/checkin/desk", new DeskPage(found, wanted, directory.living(clock.today(), Directory.OFFERED), found.meeting().begun(clock.today())), form);
    }
}
