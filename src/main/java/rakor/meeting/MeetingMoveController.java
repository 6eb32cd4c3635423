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
import rakor.common.RegencyClock;
import rakor.common.Role;
import rakor.web.Form;
import rakor.web.Pages;

/** The moves of a meeting: two by one press of a button, the others on a page that asks why. */
@Controller("/meetings/{code}")
@Secured(Role.Is.OFFICIAL)
@ExecuteOn(TaskExecutors.BLOCKING)
class MeetingMoveController {
    private final MeetingMoveService moves;
    private final MeetingFileService files;
    private final RegencyClock clock;
    private final Pages pages;

    MeetingMoveController(MeetingMoveService moves, MeetingFileService files, RegencyClock clock, Pages pages) {
        this.moves = moves;
        this.files = files;
        this.clock = clock;
        this.pages = pages;
    }

    @Post("/announcement")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> announce(Actor actor, String code, @Body Map<String, Object> body) {
        moves.announce(actor, code, new MoveTerms(null, Form.of(body).version()));
        return pages.done(MeetingLinks.meeting(code), "meeting.done.announcement");
    }

    @Post("/holding")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> hold(Actor actor, String code, @Body Map<String, Object> body) {
        moves.hold(actor, code, new MoveTerms(null, Form.of(body).version()));
        return pages.done(MeetingLinks.meeting(code), "meeting.done.holding");
    }

    @Get("/un-holding")
    HttpResponse<?> askUnholding(HttpRequest<?> request, Actor actor, String code) {
        return ask(request, actor, code, "un-holding");
    }

    @Post("/un-holding")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> unhold(HttpRequest<?> request, Actor actor, String code, @Body Map<String, Object> body) {
        return answered(request, actor, code, new Asked("un-holding", moves::unhold, Form.of(body)));
    }

    @Get("/cancellation")
    HttpResponse<?> askCancellation(HttpRequest<?> request, Actor actor, String code) {
        return ask(request, actor, code, "cancellation");
    }

    @Post("/cancellation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> cancel(HttpRequest<?> request, Actor actor, String code, @Body Map<String, Object> body) {
        return answered(request, actor, code, new Asked("cancellation", moves::cancel, Form.of(body)));
    }

    @Get("/discarding")
    HttpResponse<?> askDiscarding(HttpRequest<?> request, Actor actor, String code) {
        return ask(request, actor, code, "discarding");
    }

    @Post("/discarding")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> discard(HttpRequest<?> request, Actor actor, String code, @Body Map<String, Object> body) {
        return answered(request, actor, code, new Asked("discarding", moves::discard, Form.of(body)));
    }

    @Get("/rescheduling")
    HttpResponse<?> askRescheduling(HttpRequest<?> request, Actor actor, String code) {
        MeetingView meeting = files.forMove(actor, code, "rescheduling");
        Form form = Form.blank().with("version", meeting.version()).with("venue", meeting.venue());
        MeetingTimes.show(form, meeting.date(), meeting.startsAt(), meeting.endsAt(), clock.zone());
        return pages.show(request, "meeting/rescheduling", new MovePage(meeting, "rescheduling"), form);
    }

    @Post("/rescheduling")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> reschedule(HttpRequest<?> request, Actor actor, String code, @Body Map<String, Object> body) {
        Form form = Form.of(body);
        try {
            ReschedulingTerms terms = new ReschedulingTerms(form.day("date"), MeetingTimes.start(form, clock.zone()), MeetingTimes.end(form, clock.zone()), form.text("venue"), form.text("reason"), form.version());
            boolean check = form.yes("check");
            form.end();
            if (check) {
                return pages.show(request, "meeting/rescheduling", new MovePage(files.forMove(actor, code, "rescheduling"), "rescheduling", moves.doubts(actor, code, terms)), form);
            }
            moves.reschedule(actor, code, terms);
            return pages.done(MeetingLinks.meeting(code), "meeting.done.rescheduling");
        } catch (DomainError e) {
            return again(request, actor, code, "rescheduling", form.refusedBy(e));
        }
    }

    private HttpResponse<?> ask(HttpRequest<?> request, Actor actor, String code, String move) {
        MeetingView meeting = files.forMove(actor, code, move);
        return pages.show(request, "meeting/reason", new MovePage(meeting, move), Form.blank().with("version", meeting.version()));
    }

    private HttpResponse<?> answered(HttpRequest<?> request, Actor actor, String code, Asked asked) {
        try {
            asked.move().make(actor, code, new MoveTerms(asked.form().text("reason"), asked.form().version()));
            return pages.done(asked.noun().equals("discarding") ? MeetingLinks.LIST : MeetingLinks.meeting(code), "meeting.done." + asked.noun());
        } catch (DomainError e) {
            return again(request, actor, code, asked.noun(), asked.form().refusedBy(e));
        }
    }

    private HttpResponse<?> again(HttpRequest<?> request, Actor actor, String code, String move, Form form) {
        MeetingView now = files.forMove(actor, code, move);
        if (form.stale()) {
            form.with("version", now.version());
        }
        return pages.show(request, move.equals("rescheduling") ? "meeting/rescheduling" : "meeting/reason", new MovePage(now, move), form);
    }

    private interface Move {
        MeetingView make(Actor actor, String code, MoveTerms terms);
    }

    private record Asked(String noun, Move move, Form form) {}
}
