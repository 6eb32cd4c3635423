package rakor.web;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import rakor.common.Actor;
import rakor.common.DomainError;
import rakor.web.IdempotencyService.Answer;
import rakor.web.IdempotencyService.Outcome;

/** Lets a form that is sent twice, unchanged, make one record: the second leads to what the first made. */
@Singleton
public class FormOnce {
    static final String KEY = "formKey";
    /** So often, and so long each time, the second of two that came at once waits for the first. */
    private static final int LOOKS = 20;
    private static final Duration BETWEEN = Duration.ofMillis(150);
    private final IdempotencyService service;

    FormOnce(IdempotencyService service) {
        this.service = service;
    }

    /**
     * @param make makes the record and gives its address
     * @return the address of the record, made now or before
     */
    public String record(HttpRequest<?> request, Actor actor, Form form, Supplier<String> make) {
        if (!form.value(KEY).matches("[0-9a-f-]{36}")) {
            return make.get();
        }
        Outcome outcome = claim(request, actor, form);
        for (int n = 0; n < LOOKS && outcome instanceof Outcome.Running; n++) {
            LockSupport.parkNanos(BETWEEN.toNanos());
            outcome = claim(request, actor, form);
        }
        if (outcome instanceof Outcome.Done done) {
            return done.answer().location();
        }
        if (outcome instanceof Outcome.Mine mine) {
            return make(mine.claim(), make);
        }
        throw DomainError.conflict("error.form-running");
    }

    private Outcome claim(HttpRequest<?> request, Actor actor, Form form) {
        return service.claim(actor.accountId(), IdempotencyService.hash(request.getPath()), IdempotencyService.hash(form.words()), "");
    }

    private String make(IdempotencyService.Claim claim, Supplier<String> make) {
        try {
            String path = make.get();
            service.answered(claim, new Answer(303, path, null, null));
            return path;
        } catch (RuntimeException e) {
            service.release(claim);
            throw e;
        }
    }
}
