package rakor.minutes;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import rakor.web.Pages;

/** Whether a printed copy is what was sealed: open to everybody, like the paper. */
@Controller("/verify")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class VerifyController {
    private final SealCheck check;
    private final Pages pages;

    VerifyController(SealCheck check, Pages pages) {
        this.check = check;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> ask(HttpRequest<?> request, @Nullable @QueryValue String code) {
        return code == null || code.isBlank() ? pages.show(request, "minutes/verify-ask", "") : answer(request, code);
    }

    /** That there is no such code is an answer, too. */
    @Get("/{code}")
    HttpResponse<?> answer(HttpRequest<?> request, String code) {
        VerifyPage page = new VerifyPage(code, check.of(code).orElse(null));
        return pages.show(request, "minutes/verify", page);
    }
}
