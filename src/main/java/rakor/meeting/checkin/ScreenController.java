package rakor.meeting.checkin;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import rakor.Settings;
import rakor.common.Actor;
import rakor.common.RegencyClock;
import rakor.common.Role;
import rakor.web.Pages;

/** The code on the room's screen: opened by the office that keeps the record, left open, another code each minute. */
@Controller("/meetings/{code}/check-in-screen")
@Secured(Role.Is.OFFICIAL)
@ExecuteOn(TaskExecutors.BLOCKING)
class ScreenController {
    private final AttendeePageService meetings;
    private final CheckInTokens tokens;
    private final Settings settings;
    private final RegencyClock clock;
    private final Pages pages;

    ScreenController(AttendeePageService meetings, CheckInTokens tokens, Settings settings, RegencyClock clock, Pages pages) {
        this.meetings = meetings;
        this.tokens = tokens;
        this.settings = settings;
        this.clock = clock;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request, Actor actor, String code) {
        Gathering meeting = meetings.forChange(actor, code);
        CheckInHours hours = CheckInHours.of(meeting, clock.zone());
        boolean open = hours.open(clock.now()) && meeting.announced();
        String link = open ? settings.address() + "/check-in/" + tokens.scan(meeting.id()) : null;
        return pages.show(request, "meeting/checkin/screen", new ScreenPage(meeting, link, hours.early(clock.now()), hours.from()));
    }
}
