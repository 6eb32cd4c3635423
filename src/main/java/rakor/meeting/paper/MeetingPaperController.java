package rakor.meeting.paper;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import rakor.common.Actor;
import rakor.common.DomainError;
import rakor.common.Role;
import rakor.document.PaperFiles;

/** A meeting's papers as files. */
@Controller("/meetings")
@Secured({Role.Is.OFFICIAL, Role.Is.LEADERSHIP, Role.Is.LIAISON, Role.Is.AUDITOR})
@ExecuteOn(TaskExecutors.BLOCKING)
class MeetingPaperController {
    private final MeetingPaperService papers;

    MeetingPaperController(MeetingPaperService papers) {
        this.papers = papers;
    }

    @Get("/{code}/invitation.pdf")
    HttpResponse<byte[]> invitation(Actor actor, String code, @Nullable @QueryValue String to) {
        Integer number = to == null || to.isBlank() ? null : number(to);
        return PaperFiles.pdf("undangan-" + code + (number == null ? "" : "-" + number), papers.invitation(actor, code, number));
    }

    @Get("/{code}/attendance.pdf")
    HttpResponse<byte[]> attendance(Actor actor, String code, @Nullable @QueryValue String phone) {
        return PaperFiles.pdf("daftar-hadir-" + code, papers.attendance(actor, code, "yes".equals(phone)));
    }

    private static int number(String typed) {
        if (!typed.matches("[0-9]{1,9}")) {
            throw DomainError.unreadable("error.unreadable");
        }
        return Integer.parseInt(typed);
    }
}
