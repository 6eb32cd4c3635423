package rakor.web;

import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.time.temporal.ChronoUnit;
import rakor.common.DomainError;
import rakor.common.RegencyClock;

/** Whom to tell of a hole, as RFC 9116 writes it, once those who run Rakor said whom by {@code RAKOR_SECURITY_CONTACT}. */
@Controller
@Secured(SecurityRule.IS_ANONYMOUS)
class SecurityContact {
    private final String contact;
    private final RegencyClock clock;

    SecurityContact(@Value("${rakor.security.contact:}") String contact, RegencyClock clock) {
        this.contact = contact;
        this.clock = clock;
    }

    @Get("/.well-known/security.txt")
    HttpResponse<String> contact() {
        if (contact.isBlank()) {
            throw DomainError.notFound();
        }
        String address = contact.contains(":") ? contact : "mailto:" + contact;
        String text = "Contact: " + address + "\nExpires: " + clock.now().truncatedTo(ChronoUnit.DAYS).plus(180, ChronoUnit.DAYS) + "\nPreferred-Languages: id, en\n";
        return HttpResponse.ok(text).contentType(MediaType.of("text/plain;charset=UTF-8"));
    }
}
