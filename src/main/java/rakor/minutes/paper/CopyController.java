package rakor.minutes.paper;

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
import java.util.List;
import java.util.Map;
import rakor.common.Actor;
import rakor.common.DomainError;
import rakor.common.Role;
import rakor.document.PaperFiles;
import rakor.minutes.CopyKind;
import rakor.web.Form;
import rakor.web.Pages;
import rakor.web.UploadFiles;

/** Numbered copies of a sealed version, and files signed outside. */
@Controller("/meetings/{code}/minutes/{number}")
@Secured(Role.Is.OFFICIAL)
@ExecuteOn(TaskExecutors.BLOCKING)
class CopyController {
    private final CopyService copies;
    private final MinutesPaperService papers;
    private final Pages pages;

    CopyController(CopyService copies, MinutesPaperService papers, Pages pages) {
        this.copies = copies;
        this.papers = papers;
        this.pages = pages;
    }

    @Get("/copies/{kind}/{copy}")
    @Secured({Role.Is.OFFICIAL, Role.Is.LEADERSHIP, Role.Is.LIAISON, Role.Is.AUDITOR})
    HttpResponse<byte[]> file(Actor actor, String code, int number, String kind, int copy) {
        CopyKind which = List.of(CopyKind.values()).stream().filter(it -> it.path().equals(kind)).findFirst().orElseThrow(DomainError::notFound);
        return PaperFiles.pdf(CopyPage.NAMES.get(which) + "-" + code + "-versi-" + number + "-" + copy, papers.copy(actor, code, number, which, copy));
    }

    @Get("/issue")
    HttpResponse<?> askIssue(HttpRequest<?> request, Actor actor, String code, int number) {
        CopyPage page = copies.page(actor, code, number);
        return pages.show(request, "minutes/paper/issue", page, Form.blank().with("kind", CopyKind.MINUTES).with("recipients", page.without()));
    }

    @Post("/issue")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> issue(HttpRequest<?> request, Actor actor, String code, int number, @Body Map<String, Object> body) {
        Form form = Form.of(body);
        try {
            IssuingTerms terms = new IssuingTerms(form.choice("kind", CopyKind.class), form.lines("recipients"));
            form.end();
            copies.issue(actor, code, number, terms);
            return pages.done(CopyPage.back(code, number), "minutes.done.issue");
        } catch (DomainError e) {
            return pages.show(request, "minutes/paper/issue", copies.page(actor, code, number), form.refusedBy(e));
        }
    }

    @Get("/signed")
    HttpResponse<?> askSigned(HttpRequest<?> request, Actor actor, String code, int number) {
        return pages.show(request, "minutes/paper/attach", copies.page(actor, code, number), Form.blank());
    }

    @Post("/signed")
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    HttpResponse<?> attach(HttpRequest<?> request, Actor actor, String code, int number, @Body MultipartBody body) {
        UploadFiles sent = UploadFiles.of(body);
        try {
            copies.attach(actor, code, number, new SignedTerms(sent.form().text("named"), sent.file("file")));
            return pages.done(CopyPage.back(code, number), "minutes.done.attachment");
        } catch (DomainError e) {
            return pages.show(request, "minutes/paper/attach", copies.page(actor, code, number), sent.form().refusedBy(e));
        }
    }

    @Get("/signed/{copy}/withdrawal")
    HttpResponse<?> askWithdrawal(HttpRequest<?> request, Actor actor, String code, int number, int copy) {
        return pages.show(request, "minutes/paper/withdrawal", copies.signed(actor, code, number, copy), Form.blank());
    }

    /** The form names the file, beside the reason. */
    @Post("/signed/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> withdraw(HttpRequest<?> request, Actor actor, String code, int number, @Body Map<String, Object> body) {
        Form form = Form.of(body);
        Integer copy = form.count("copy");
        try {
            copies.withdraw(actor, code, number, copy == null ? 0 : copy, form.text("reason"));
            return pages.done(CopyPage.back(code, number), "minutes.done.detachment");
        } catch (DomainError e) {
            return pages.show(request, "minutes/paper/withdrawal", copies.signed(actor, code, number, copy == null ? 0 : copy), form.refusedBy(e));
        }
    }
}
