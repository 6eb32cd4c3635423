package rakor.meeting.sending;

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
import rakor.Settings;
import rakor.common.Actor;
import rakor.common.Role;
import rakor.meeting.MeetingService;
import rakor.web.Form;
import rakor.web.Pages;

/** Shows who gets the invitation, sends it, and offers what is handed over where there is no address. */
@Controller("/meetings/{code}/invitation-sending")
@Secured(Role.Is.OFFICIAL)
@ExecuteOn(TaskExecutors.BLOCKING)
class SendingController {
    private final InvitationSendingService sendings;
    private final LetterService letters;
    private final InvitationNotices notices;
    private final MeetingService meetings;
    private final Pages pages;
    private final String address;

    SendingController(InvitationSendingService sendings, LetterService letters, InvitationNotices notices, MeetingService meetings, Pages pages, Settings settings) {
        this.sendings = sendings;
        this.letters = letters;
        this.notices = notices;
        this.meetings = meetings;
        this.pages = pages;
        this.address = settings.address();
    }

    @Get
    HttpResponse<?> preview(HttpRequest<?> request, Actor actor, String code) {
        SendingView sending = sendings.preview(actor, code);
        return pages.show(request, "meeting/sending/preview", new SendingPage(meetings.saved(actor, code), sending, letters.made(actor), address, notices.shownAt()));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> send(Actor actor, String code, @Body Map<String, Object> body) {
        sendings.send(actor, code, Form.of(body).version());
        return pages.done("/meetings/" + code + "/invitation-sending", "notice.done.sending");
    }

    @Get("/{number}/letter")
    HttpResponse<?> letter(Actor actor, String code, int number) {
        byte[] pdf = letters.letter(actor, code, number);
        return HttpResponse.ok(pdf).contentType(MediaType.APPLICATION_PDF_TYPE).header("Content-Disposition", "attachment; filename=\"undangan-" + code + "-" + number + ".pdf\"");
    }
}
