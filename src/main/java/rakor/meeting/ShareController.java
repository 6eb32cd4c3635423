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
import java.util.List;
import java.util.Map;
import rakor.common.Actor;
import rakor.common.DomainError;
import rakor.common.Role;
import rakor.web.Form;
import rakor.web.Pages;

/** To whom a meeting of class T or R is shown. */
@Controller("/meetings/{code}/shares")
@Secured({Role.Is.OFFICIAL, Role.Is.LEADERSHIP, Role.Is.LIAISON, Role.Is.AUDITOR})
@ExecuteOn(TaskExecutors.BLOCKING)
class ShareController {
    private final ShareService shares;
    private final MeetingFileService files;
    private final Pages pages;

    ShareController(ShareService shares, MeetingFileService files, Pages pages) {
        this.shares = shares;
        this.files = files;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request, Actor actor, String code) {
        return pages.show(request, "meeting/shares", page(actor, code), Form.blank());
    }

    @Post
    @Secured(Role.Is.OFFICIAL)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> share(HttpRequest<?> request, Actor actor, String code, @Body Map<String, Object> body) {
        Form form = Form.of(body);
        try {
            shares.share(actor, code, new ShareTerms(form.text("organization"), form.text("reason")));
            return pages.done(MeetingLinks.meeting(code) + "/shares", "meeting.done.shared");
        } catch (DomainError e) {
            return pages.show(request, "meeting/shares", page(actor, code), form.refusedBy(e));
        }
    }

    @Post("/{number}/ending")
    @Secured(Role.Is.OFFICIAL)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> end(Actor actor, String code, int number, @Body Map<String, Object> body) {
        shares.end(actor, code, number, new MoveTerms(null, Form.of(body).version()));
        return pages.done(MeetingLinks.meeting(code) + "/shares", "meeting.done.share-ended");
    }

    private InvitationsPage page(Actor actor, String code) {
        MeetingFile file = files.read(actor, code);
        return new InvitationsPage(file, file.editable() ? files.choices(actor).organizations().stream().filter(organization -> !organization.regency()).toList() : List.of());
    }
}
