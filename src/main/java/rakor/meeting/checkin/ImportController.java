package rakor.meeting.checkin;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.server.multipart.MultipartBody;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.net.URI;
import rakor.common.Actor;
import rakor.common.DomainError;
import rakor.common.Role;
import rakor.web.Form;
import rakor.web.Pages;
import rakor.web.UploadFiles;

/** Takes over an attendance list from a file: upload, preview, confirmation. */
@Controller("/meetings/{code}/attendance-import")
@Secured(Role.Is.OFFICIAL)
@ExecuteOn(TaskExecutors.BLOCKING)
class ImportController {
    private final ImportService imports;
    private final AttendeePageService meetings;
    private final Pages pages;

    ImportController(ImportService imports, AttendeePageService meetings, Pages pages) {
        this.imports = imports;
        this.meetings = meetings;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> ask(HttpRequest<?> request, Actor actor, String code) {
        return page(request, meetings.forChange(actor, code), Form.blank());
    }

    @Post
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    HttpResponse<?> upload(HttpRequest<?> request, Actor actor, String code, @Body MultipartBody body) {
        Gathering meeting = meetings.forChange(actor, code);
        UploadFiles sent = UploadFiles.of(body);
        try {
            byte[] list = sent.file("file");
            long id = imports.upload(actor, code, sent.fileName("file"), list == null ? new byte[0] : list);
            return HttpResponse.seeOther(URI.create(CheckInLinks.intake(code) + "/" + id));
        } catch (DomainError e) {
            return page(request, meeting, Form.blank().refusedBy(e));
        }
    }

    @Get("/{number}")
    HttpResponse<?> preview(HttpRequest<?> request, Actor actor, String code, long number) {
        ImportService.Preview preview = imports.preview(actor, code, number);
        return pages.show(request, "meeting/checkin/preview", new ImportPage(preview.plan().meeting(), preview));
    }

    @Post("/{number}/confirmation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> confirm(Actor actor, String code, long number) {
        imports.confirm(actor, code, number);
        return pages.done(CheckInLinks.desk(code), "checkin.done.import");
    }

    @Get("/template")
    HttpResponse<?> template(HttpRequest<?> request, Actor actor, String code) {
        return TemplateFiles.of(meetings.forChange(actor, code).code());
    }

    private HttpResponse<?> page(HttpRequest<?> request, Gathering meeting, Form form) {
        return pages.show(request, "meeting/checkin/import", new ImportPage(meeting, null), form);
    }
}
