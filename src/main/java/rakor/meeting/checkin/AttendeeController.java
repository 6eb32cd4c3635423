package rakor.meeting.checkin;

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
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Set;
import rakor.common.Actor;
import rakor.common.DomainError;
import rakor.common.RegencyClock;
import rakor.common.Role;
import rakor.common.Slice;
import rakor.meeting.Attendance;
import rakor.meeting.MeetingTimes;
import rakor.stakeholder.Directory;
import rakor.web.Form;
import rakor.web.ListQuery;
import rakor.web.Pages;

/** The people who came: everybody who sees the meeting reads the list, the recorder office corrects an entry. */
@Controller("/meetings/{code}/attendees")
@Secured({Role.Is.OFFICIAL, Role.Is.LEADERSHIP, Role.Is.LIAISON, Role.Is.AUDITOR})
@ExecuteOn(TaskExecutors.BLOCKING)
class AttendeeController {
    private final AttendeeService attendees;
    private final AttendeePageService meetings;
    private final Directory directory;
    private final RegencyClock clock;
    private final Pages pages;

    AttendeeController(AttendeeService attendees, AttendeePageService meetings, Directory directory, RegencyClock clock, Pages pages) {
        this.attendees = attendees;
        this.meetings = meetings;
        this.directory = directory;
        this.clock = clock;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request, Actor actor, String code) {
        Slice<AttendeeView> people = attendees.list(actor, code, null, ListQuery.of(request, Set.of()));
        return pages.show(request, "meeting/checkin/attendees", new AttendeesPage(meetings.meeting(actor, code), people, ListQuery.next(request, people.next()), meetings.keeps(actor, code)));
    }

    @Get("/{number}/edit")
    @Secured(Role.Is.OFFICIAL)
    HttpResponse<?> edit(HttpRequest<?> request, Actor actor, String code, int number) {
        AttendeePage page = page(actor, code, number);
        AttendeeView p = page.person();
        Form form = Form.blank().with("version", p.version()).with("name", p.name()).with("organization", p.organizationName()).with("positionText", p.positionText()).with("representing", p.representing()).with("phone", p.phone())
                .with("status", p.status()).with("arrivedAt", MeetingTimes.hour(p.arrivedAt(), clock.zone())).with("leftAt", MeetingTimes.hour(p.leftAt(), clock.zone()));
        return pages.show(request, "meeting/checkin/attendee", page, form);
    }

    @Post("/{number}/edit")
    @Secured(Role.Is.OFFICIAL)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> correct(HttpRequest<?> request, Actor actor, String code, int number, @Body Map<String, Object> body) {
        Form form = Form.of(body);
        try {
            LocalDate day = meetings.forChange(actor, code).date();
            String shown = attendees.organizationName(actor, code, number);
            LocalTime arrived = form.hour("arrivedAt");
            LocalTime left = form.hour("leftAt");
            Attendance status = form.choice("status", Attendance.class);
            form.end();
            attendees.correct(actor, code, number, form.version(), said -> new AttendeeTerms(null, form.text("organization"), form.text("name"), form.text("positionText"), form.text("representing"), form.text("phone"),
                    status, at(day, arrived, said.arrivedAt()), at(day, left, said.leftAt())).stayingWith(said, shown));
            return pages.done(CheckInLinks.desk(code), "checkin.done.correction");
        } catch (DomainError e) {
            form.refusedBy(e);
            AttendeePage page = page(actor, code, number);
            return pages.show(request, "meeting/checkin/attendee", page, form.renewed(page.person().version()));
        }
    }

    @Post("/{number}/removal")
    @Secured(Role.Is.OFFICIAL)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> remove(Actor actor, String code, int number, @Body Map<String, Object> body) {
        attendees.remove(actor, code, number, Form.of(body).version());
        return pages.done(CheckInLinks.desk(code), "checkin.done.removal");
    }

    /** On the meeting's day, unless the hour is the one that is kept, which may be of a later day. */
    private Instant at(LocalDate day, LocalTime hour, Instant kept) {
        boolean same = hour != null && kept != null && kept.atZone(clock.zone()).toLocalTime().withSecond(0).equals(hour);
        return hour == null ? null : same ? kept : day.atTime(hour).atZone(clock.zone()).toInstant();
    }

    private AttendeePage page(Actor actor, String code, int number) {
        Gathering meeting = meetings.forChange(actor, code);
        AttendeeView person = attendees.read(actor, code, number);
        if (person.mergedInto() != null || person.removedAt() != null) {
            throw DomainError.conflict("checkin.error.gone");
        }
        return new AttendeePage(meeting, person, directory.living(clock.today(), Directory.OFFERED));
    }
}
