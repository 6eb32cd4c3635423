package rakor.meeting.checkin;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Error;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import rakor.common.DomainError;
import rakor.web.Form;
import rakor.web.Pages;
import rakor.web.Refusals;

/** Check-in on one's own phone, by the code on the room's screen: open to all, for a token is all it takes. */
@Controller("/check-in/{token}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
class CheckInController {
    /** Six short words; nobody fills in more than this. */
    private static final long MOST_BYTES = 16_384;
    private final CheckInService service;
    private final CheckInTokens tokens;
    private final CheckInLimits limits;
    private final Pages pages;
    private final Refusals refusals;

    CheckInController(CheckInService service, CheckInTokens tokens, CheckInLimits limits, Pages pages, Refusals refusals) {
        this.service = service;
        this.tokens = tokens;
        this.limits = limits;
        this.pages = pages;
        this.refusals = refusals;
    }

    @Get
    HttpResponse<?> open(HttpRequest<?> request, String token) {
        limits.opened(address(request));
        Optional<CheckInTokens.Told> told = tokens.read(token);
        if (told.isEmpty()) {
            return over(request);
        }
        if (told.get().use() == CheckInTokens.Use.RECEIPT) {
            return pages.show(request, "meeting/checkin/receipt", service.receipt(CheckInService.SOMEBODY, told.get().meeting(), told.get().attendee()));
        }
        String mayBeSent = told.get().use() == CheckInTokens.Use.FORM ? token : tokens.form(told.get().meeting());
        return form(request, told.get().meeting(), mayBeSent, Form.blank());
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> send(HttpRequest<?> request, String token, @Body Map<String, Object> body) {
        if (request.getContentLength() > MOST_BYTES) {
            return refusals.answer(request, 413, "error.too-large");
        }
        Optional<CheckInTokens.Told> told = tokens.read(token).filter(one -> one.use() == CheckInTokens.Use.FORM);
        if (told.isEmpty()) {
            limits.opened(address(request));
            return over(request);
        }
        long meeting = told.get().meeting();
        limits.sent(address(request), meeting);
        Form form = Form.of(body);
        try {
            AttendeeTerms terms = new AttendeeTerms(null, form.text("organization"), form.text("name"), form.text("positionText"), form.text("representing"), form.text("phone"), null, null, null);
            int number = service.checkIn(CheckInService.SOMEBODY, meeting, terms);
            return HttpResponse.seeOther(URI.create("/check-in/" + tokens.receipt(meeting, number)));
        } catch (DomainError e) {
            return form(request, meeting, token, form.refusedBy(e));
        }
    }

    private HttpResponse<?> form(HttpRequest<?> request, long id, String token, Form form) {
        Gathering meeting = service.meeting(CheckInService.SOMEBODY, id);
        return pages.show(request, "meeting/checkin/check-in", new CheckInPage(meeting, token, service.invited(CheckInService.SOMEBODY, meeting)), form);
    }

    /** Gone, or never ours: nobody learns which. */
    private HttpResponse<?> over(HttpRequest<?> request) {
        return pages.show(HttpStatus.GONE, request, "meeting/checkin/over", Map.of());
    }

    @Error
    HttpResponse<?> tooMany(HttpRequest<?> request, TooMany error) {
        return refusals.answer(request, 429, error.key()).header("Retry-After", "60");
    }

    private static String address(HttpRequest<?> request) {
        return request.getRemoteAddress().getAddress().getHostAddress();
    }
}
