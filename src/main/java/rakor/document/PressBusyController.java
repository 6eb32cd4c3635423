package rakor.document;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Error;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import rakor.web.Refusals;

/** Answers {@link PressBusy}: come back in a moment. */
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
class PressBusyController {
    private final Refusals refusals;

    PressBusyController(Refusals refusals) {
        this.refusals = refusals;
    }

    @Error(global = true)
    HttpResponse<?> busy(HttpRequest<?> request, PressBusy busy) {
        return refusals.answer(request, 503, "document.error.busy").header("Retry-After", "5");
    }
}
