package rakor.document;

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
import io.micronaut.http.server.multipart.MultipartBody;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.Map;
import rakor.common.Actor;
import rakor.common.DomainError;
import rakor.common.Role;
import rakor.web.Form;
import rakor.web.Pages;
import rakor.web.UploadFiles;

/** What stands at the head of papers: a picture and lines, for all offices or for one. */
@Controller(LetterheadPage.PATH)
@Secured(Role.Is.ADMIN)
@ExecuteOn(TaskExecutors.BLOCKING)
class LetterheadController {
    private final LetterheadService letterheads;
    private final Press press;
    private final Pages pages;

    LetterheadController(LetterheadService letterheads, Press press, Pages pages) {
        this.letterheads = letterheads;
        this.press = press;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request, Actor actor, @Nullable @QueryValue String office) {
        LetterheadPage page = letterheads.page(actor, said(office));
        return pages.show(request, "document/letterhead", page, page.form());
    }

    @Get("/picture")
    HttpResponse<byte[]> picture(Actor actor, @Nullable @QueryValue String office) {
        return HttpResponse.ok(letterheads.picture(actor, said(office)).orElseThrow(DomainError::notFound)).contentType(MediaType.IMAGE_PNG_TYPE);
    }

    @Get("/example.pdf")
    HttpResponse<byte[]> example(Actor actor, @Nullable @QueryValue String office) {
        Letterhead head = letterheads.example(actor, said(office));
        Sheet sheet = Sheet.upright(press.frame().t("document.example"), press.frame().t("document.example.what"), press.frame().t("document.example"), head);
        return PaperFiles.pdf("kop-surat", press.print("document/example", sheet));
    }

    @Post
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    HttpResponse<?> write(HttpRequest<?> request, Actor actor, @Body MultipartBody body) {
        UploadFiles sent = UploadFiles.of(body);
        Form form = sent.form();
        String office = form.text("office");
        try {
            letterheads.write(actor, office, form.version(), new LetterheadTerms(form.text("line1"), form.text("line2"), form.text("line3"), sent.file("picture"), form.yes("takePicture")));
            return pages.done(letterheads.page(actor, office).link(""), "document.done.letterhead");
        } catch (DomainError e) {
            form.refusedBy(e);
            LetterheadPage page = letterheads.page(actor, office);
            return pages.show(request, "document/letterhead", page, form.renewed(page.version()));
        }
    }

    @Post("/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> remove(Actor actor, @Body Map<String, Object> body) {
        Form form = Form.of(body);
        letterheads.remove(actor, form.text("office"), form.version());
        return pages.done(LetterheadPage.PATH, "document.done.letterhead-removed");
    }

    private static String said(String office) {
        return office == null || office.isBlank() ? null : office;
    }
}
