package rakor.commitment.move;

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
import rakor.commitment.CommitmentMove;
import rakor.common.Actor;
import rakor.common.DomainError;
import rakor.common.Role;
import rakor.web.Form;
import rakor.web.Pages;

/** A page a move: what it means, what it asks for, and its button. */
@Controller("/commitments/{code}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({Role.Is.OFFICIAL, Role.Is.LEADERSHIP, Role.Is.LIAISON})
class CommitmentMoveController {
    private final CommitmentMoveForm made;
    private final MovePageService shown;
    private final Pages pages;

    CommitmentMoveController(CommitmentMoveForm made, MovePageService shown, Pages pages) {
        this.made = made;
        this.shown = shown;
        this.pages = pages;
    }

    @Get(uris = {"/proposal", "/acceptance", "/counter-proposal", "/refusal", "/withdrawal", "/completion", "/verification", "/return", "/retraction", "/reopening", "/progress-report", "/observation", "/owner-post",
        "/amendment", "/amendment-decision", "/release", "/release-decision", "/impossibility", "/impossibility-answer", "/ruling", "/annulment", "/annulment-decision", "/blockage-answer", "/dispute"})
    HttpResponse<?> ask(HttpRequest<?> request, Actor actor, String code) {
        MovePage page = shown.open(actor, code, move(request)).open();
        return pages.show(request, "commitment/move/move", page, pages.blank(request).with("version", page.it().version()));
    }

    @Post(uris = {"/proposal", "/acceptance", "/counter-proposal", "/refusal", "/withdrawal", "/completion", "/verification", "/return", "/retraction", "/reopening", "/progress-report", "/observation", "/owner-post",
        "/amendment", "/amendment-decision", "/release", "/release-decision", "/impossibility", "/impossibility-answer", "/ruling", "/annulment", "/annulment-decision", "/blockage-answer", "/dispute"})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> make(HttpRequest<?> request, Actor actor, String code, @Body Map<String, Object> body) {
        CommitmentMove move = move(request);
        Form form = pages.read(request, body);
        try {
            made.make(actor, code, move, form);
            return pages.done("/commitments/" + code, "commitment.done." + move.noun());
        } catch (DomainError e) {
            if (e.kind() == DomainError.Kind.CONFLICT) {
                form.overtaken(e.args().isEmpty() ? e.key() : "commitment.error.moved-on");
            } else {
                form.refusedBy(e);
            }
            MovePage page = shown.open(actor, code, move);
            return pages.show(request, "commitment/move/move", page, form.with("version", page.it().version()));
        }
    }

    private static CommitmentMove move(HttpRequest<?> request) {
        String path = request.getPath();
        return CommitmentMove.of(path.substring(path.lastIndexOf('/') + 1)).orElseThrow(DomainError::notFound);
    }
}
