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
import java.util.Map;
import rakor.common.Actor;
import rakor.common.DomainError;
import rakor.common.Role;
import rakor.web.Form;
import rakor.web.Pages;

/** The agenda: read with what was said on it, and planned. What is said is written elsewhere. */
@Controller("/meetings/{code}/agenda")
@Secured({Role.Is.OFFICIAL, Role.Is.LEADERSHIP, Role.Is.LIAISON, Role.Is.AUDITOR})
@ExecuteOn(TaskExecutors.BLOCKING)
class AgendaController {
    private final AgendaService agenda;
    private final MeetingFileService files;
    private final MeetingFollowUp followUp;
    private final Pages pages;

    AgendaController(AgendaService agenda, MeetingFileService files, MeetingFollowUp followUp, Pages pages) {
        this.agenda = agenda;
        this.files = files;
        this.followUp = followUp;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request, Actor actor, String code) {
        return pages.show(request, "meeting/agenda", page(actor, code), Form.blank());
    }

    @Post
    @Secured(Role.Is.OFFICIAL)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> add(HttpRequest<?> request, Actor actor, String code, @Body Map<String, Object> body) {
        Form form = Form.of(body);
        try {
            AgendaTerms terms = read(form, AgendaTerms.of(null, null));
            agenda.add(actor, code, terms);
            return pages.done(MeetingLinks.meeting(code) + "/agenda", "meeting.done.item-added");
        } catch (DomainError e) {
            return pages.show(request, "meeting/agenda", page(actor, code), form.refusedBy(e));
        }
    }

    @Get("/{number}/edit")
    @Secured(Role.Is.OFFICIAL)
    HttpResponse<?> edit(HttpRequest<?> request, Actor actor, String code, int number) {
        AgendaItemPage page = one(actor, code, number);
        AgendaItemView a = page.item();
        Form form = Form.blank().with("version", a.version()).with("title", a.title()).with("topic", a.topic()).with("presenter", a.presenter()).with("minutes", a.minutes());
        return pages.show(request, "meeting/item", page, form);
    }

    @Post("/{number}/edit")
    @Secured(Role.Is.OFFICIAL)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> correct(HttpRequest<?> request, Actor actor, String code, int number, @Body Map<String, Object> body) {
        Form form = Form.of(body);
        try {
            agenda.correct(actor, code, number, form.version(), said -> read(form, said));
            return pages.done(MeetingLinks.meeting(code) + "/agenda", "meeting.done.item-corrected");
        } catch (DomainError e) {
            form.refusedBy(e);
            AgendaItemPage page = one(actor, code, number);
            if (form.stale()) {
                form.with("version", page.item().version());
            }
            return pages.show(request, "meeting/item", page, form);
        }
    }

    /** One place up or down, by a button. */
    @Post("/{number}/position")
    @Secured(Role.Is.OFFICIAL)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> place(Actor actor, String code, int number, @Body Map<String, Object> body) {
        Form form = Form.of(body);
        Integer position = form.count("position");
        form.end();
        agenda.correct(actor, code, number, form.version(), said -> said.at(position == null ? said.position() : position));
        return pages.done(MeetingLinks.meeting(code) + "/agenda", "meeting.done.item-moved");
    }

    @Post("/{number}/removal")
    @Secured(Role.Is.OFFICIAL)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> remove(Actor actor, String code, int number, @Body Map<String, Object> body) {
        agenda.remove(actor, code, number, new MoveTerms(null, Form.of(body).version()));
        return pages.done(MeetingLinks.meeting(code) + "/agenda", "meeting.done.item-removed");
    }

    /** What is planned; what is written of the item stays. */
    private static AgendaTerms read(Form form, AgendaTerms before) {
        AgendaTerms terms = new AgendaTerms(form.text("title"), form.text("topic"), form.text("presenter"), form.count("minutes"),
                before.discussion(), before.conclusion(), before.outcome(), before.outcomeReason(), before.position());
        form.end();
        return terms;
    }

    private AgendaPage page(Actor actor, String code) {
        MeetingFile file = files.read(actor, code);
        return new AgendaPage(file, file.agenda().stream().anyMatch(item -> item.kind() == AgendaKind.FOLLOW_UP) ? followUp.of(actor, code) : null);
    }

    private AgendaItemPage one(Actor actor, String code, int number) {
        files.forMove(actor, code, "correction");
        MeetingFile file = files.read(actor, code);
        return new AgendaItemPage(file, file.agenda().stream().filter(item -> item.number() == number).findFirst().orElseThrow(DomainError::notFound));
    }
}
