package rakor.meeting;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import rakor.common.Actor;
import rakor.common.DomainError;
import rakor.common.RegencyClock;
import rakor.common.Role;
import rakor.web.Form;
import rakor.web.Pages;

/** The attendance list: one page, one line a party, no script needed. */
@Controller("/meetings/{code}/attendance")
@Secured({Role.Is.OFFICIAL, Role.Is.LEADERSHIP, Role.Is.LIAISON, Role.Is.AUDITOR})
@ExecuteOn(TaskExecutors.BLOCKING)
class AttendanceController {
    private final AttendanceService attendance;
    private final MeetingFileService files;
    private final RegencyClock clock;
    private final Pages pages;

    AttendanceController(AttendanceService attendance, MeetingFileService files, RegencyClock clock, Pages pages) {
        this.attendance = attendance;
        this.files = files;
        this.clock = clock;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request, Actor actor, String code) {
        AttendancePage page = new AttendancePage(files.read(actor, code));
        return pages.show(request, "meeting/attendance", page, filled(page));
    }

    @Post
    @Secured(Role.Is.OFFICIAL)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> record(HttpRequest<?> request, Actor actor, String code, @Body Map<String, Object> body) {
        Form form = Form.of(body);
        try {
            MeetingFile file = files.read(actor, code);
            List<AttendanceEntry> entries = entries(form, file);
            form.end();
            attendance.record(actor, file.meeting(), entries);
            return pages.done(MeetingLinks.meeting(code), "meeting.done.attendance");
        } catch (DomainError e) {
            form.refusedBy(e);
            AttendancePage page = new AttendancePage(files.read(actor, code));
            if (form.stale()) {
                page.file().invited().forEach(party -> form.with("version-" + party.number(), party.version()));
            }
            return pages.show(request, "meeting/attendance", page, form);
        }
    }

    private static List<AttendanceEntry> entries(Form form, MeetingFile file) {
        List<AttendanceEntry> entries = new ArrayList<>();
        for (InvitationView party : file.invited()) {
            String version = form.value("version-" + party.number());
            if (version.matches("[0-9]{1,18}")) {
                String n = "-" + party.number();
                entries.add(new AttendanceEntry(party.number(), Long.parseLong(version), form.choice("attendance" + n, Attendance.class), form.text("representedBy" + n), form.hour("arrivedAt" + n), form.hour("leftAt" + n)));
            }
        }
        return entries;
    }

    private Form filled(AttendancePage page) {
        Form form = Form.blank();
        for (InvitationView party : page.file().invited()) {
            String n = "-" + party.number();
            InvitationReply reply = page.proposed(party);
            form.with("version" + n, party.version()).with("attendance" + n, reply == null ? party.attendance() : reply.answer().attendance()).with("representedBy" + n, reply == null ? party.representedBy() : reply.deputy())
                    .with("arrivedAt" + n, MeetingTimes.hour(party.arrivedAt(), clock.zone())).with("leftAt" + n, MeetingTimes.hour(party.leftAt(), clock.zone()));
        }
        return form;
    }
}
