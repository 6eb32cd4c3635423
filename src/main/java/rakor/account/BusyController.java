package rakor.account;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Error;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import rakor.web.Refusals;

/** Answers {@link Busy}: come back in a moment. */
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
class BusyController {
    private final Refusals refusals;

    BusyController(Refusals refusals) {
        this.refusals = refusals;
    }

    @Error(global = true)
    HttpResponse<?> busy(HttpRequest<?> request, Busy busy) {
        return refusals.answer(request, 429, "error.busy").header("Retry-After", "5");
    }
}
