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
import rakor.common.Side;
import rakor.web.Form;
import rakor.web.Pages;

/** Who is invited: everybody who sees the meeting reads it, the recorder office adds, corrects and withdraws. */
@Controller("/meetings/{code}/invitations")
@Secured({Role.Is.OFFICIAL, Role.Is.LEADERSHIP, Role.Is.LIAISON, Role.Is.AUDITOR})
@ExecuteOn(TaskExecutors.BLOCKING)
class InvitationController {
    private final InvitationService invitations;
    private final MeetingFileService files;
    private final Pages pages;

    InvitationController(InvitationService invitations, MeetingFileService files, Pages pages) {
        this.invitations = invitations;
        this.files = files;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request, Actor actor, String code) {
        return pages.show(request, "meeting/invitations", page(actor, code), Form.blank());
    }

    @Post
    @Secured(Role.Is.OFFICIAL)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> invite(HttpRequest<?> request, Actor actor, String code, @Body Map<String, Object> body) {
        Form form = pages.read(request, body);
        try {
            InvitationTerms terms = read(form);
            form.end();
            InvitationView made = invitations.invite(actor, code, terms);
            boolean silent = made.organization() != null && !made.givesAccess();
            return pages.done(MeetingLinks.meeting(code) + "/invitations", silent ? "meeting.done.invited-without-access" : "meeting.done.invited");
        } catch (DomainError e) {
            return pages.show(request, "meeting/invitations", page(actor, code), form.refusedBy(e));
        }
    }

    @Get("/{number}/edit")
    @Secured(Role.Is.OFFICIAL)
    HttpResponse<?> edit(HttpRequest<?> request, Actor actor, String code, int number) {
        InvitationPage page = one(actor, code, number);
        InvitationView i = page.party();
        Form form = Form.blank().with("version", i.version()).with("side", i.organization() == null ? i.side() : null).with("headcount", i.headcount()).with("headcountSource", i.headcountSource())
                .with("groupText", i.groupText()).with("post", i.post()).with("personName", i.personName()).with("positionText", i.positionText());
        return pages.show(request, "meeting/invitation", page, form);
    }

    @Post("/{number}/edit")
    @Secured(Role.Is.OFFICIAL)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> correct(HttpRequest<?> request, Actor actor, String code, int number, @Body Map<String, Object> body) {
        Form form = pages.read(request, body);
        try {
            InvitationTerms typed = read(form);
            form.end();
            invitations.correct(actor, code, number, form.version(), said -> new InvitationTerms(said.organization(), typed.groupText(), typed.side(), typed.headcount(), typed.headcountSource(),
                    typed.post(), typed.personName(), typed.positionText(), said.attendance(), said.representedBy(), said.arrivedAt(), said.leftAt()));
            return pages.done(MeetingLinks.meeting(code) + "/invitations", "meeting.done.invitation-corrected");
        } catch (DomainError e) {
            form.refusedBy(e);
            InvitationPage page = one(actor, code, number);
            if (form.stale()) {
                form.with("version", page.party().version());
            }
            return pages.show(request, "meeting/invitation", page, form);
        }
    }

    @Post("/{number}/withdrawal")
    @Secured(Role.Is.OFFICIAL)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> withdraw(Actor actor, String code, int number, @Body Map<String, Object> body) {
        Form form = Form.of(body);
        invitations.withdraw(actor, code, number, new MoveTerms(null, form.version()));
        return pages.done(MeetingLinks.meeting(code) + "/invitations", "meeting.done.withdrawn");
    }

    private static InvitationTerms read(Form form) {
        return new InvitationTerms(form.text("organization"), form.text("groupText"), form.choice("side", Side.class), form.count("headcount"), form.text("headcountSource"),
                form.text("post"), form.text("personName"), form.text("positionText"), null, null, null, null);
    }

    private InvitationsPage page(Actor actor, String code) {
        MeetingFile file = files.read(actor, code);
        return new InvitationsPage(file, file.editable() ? files.choices(actor).organizations() : List.of());
    }

    private InvitationPage one(Actor actor, String code, int number) {
        files.forMove(actor, code, "correction");
        MeetingFile file = files.read(actor, code);
        InvitationView party = file.parties().stream().filter(one -> one.number() == number).findFirst().orElseThrow(DomainError::notFound);
        return new InvitationPage(file, party, party.organization() == null ? List.of() : files.postsOf(party.organization()));
    }
}
