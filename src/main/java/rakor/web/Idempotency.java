package rakor.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import io.micronaut.json.JsonMapper;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import rakor.common.Actor;
import rakor.common.DomainError;
import rakor.web.IdempotencyService.Answer;
import rakor.web.IdempotencyService.Claim;
import rakor.web.IdempotencyService.Outcome;

/** Lets any POST of the API carry an {@code Idempotency-Key}. Comes after the role was decided, for a first request and a repeated one alike. */
@ServerFilter(patterns = "/api/v1/**", methods = HttpMethod.POST)
@ExecuteOn(TaskExecutors.BLOCKING)
class Idempotency implements Ordered {
    private static final String KEY = "Idempotency-Key";
    /** Kept in the place of an answer that tells a secret. */
    private static final String SECRET = "";
    private static final String CLAIM = "rakor.idempotency";
    private final IdempotencyService service;
    private final Refusals refusals;
    private final JsonMapper json;
    private final List<ReadableRecord> records;

    Idempotency(IdempotencyService service, Refusals refusals, JsonMapper json, List<ReadableRecord> records) {
        this.service = service;
        this.refusals = refusals;
        this.json = json;
        this.records = records;
    }

    @Override
    public int getOrder() {
        return ServerFilterPhase.SECURITY.after() + 10;
    }

    @RequestFilter
    @Nullable
    HttpResponse<?> begin(HttpRequest<?> request, @Nullable @Body String body) {
        String key = request.getHeaders().get(KEY);
        Actor actor = ActorBinder.actor(request).orElse(null);
        if (key == null || actor == null) {
            return null;
        }
        if (!key.matches("[\\x21-\\x7e]{1,100}")) {
            return refusals.answer(request, 400, "error.idempotency.key");
        }
        try {
            return outcome(request, actor, service.claim(actor.accountId(), IdempotencyService.hash(request.getPath()), key, IdempotencyService.hash(request.getUri().getRawQuery() + "\n" + body)));
        } catch (DomainError refused) {
            return refusals.answer(request, refused);
        }
    }

    private HttpResponse<?> outcome(HttpRequest<?> request, Actor actor, Outcome outcome) {
        if (outcome instanceof Outcome.Mine mine) {
            request.setAttribute(CLAIM, mine.claim());
            return null;
        }
        if (outcome instanceof Outcome.Done done) {
            if (SECRET.equals(done.answer().body())) {
                return refusals.answer(request, 409, "error.told-once");
            }
            return seen(request, actor, done.answer()) ? replay(done.answer()) : refusals.answer(request, DomainError.notFound());
        }
        return refusals.answer(request, 409, "error.idempotency.running").header("Retry-After", "1");
    }

    /** An answer without a body tells nothing; any other is given to who still sees the record it speaks of. */
    private boolean seen(HttpRequest<?> request, Actor actor, Answer answer) {
        String about = answer.location() == null ? request.getPath() : answer.location();
        return answer.body() == null || records.stream().filter(kind -> about.startsWith(kind.root())).allMatch(kind -> kind.readable(actor, about.substring(kind.root().length()).split("/")[0]));
    }

    private static HttpResponse<?> replay(Answer answer) {
        MutableHttpResponse<String> again = HttpResponse.<String>status(io.micronaut.http.HttpStatus.valueOf(answer.status())).header("Idempotent-Replayed", "true");
        if (answer.location() != null) {
            again.getHeaders().location(URI.create(answer.location()));
        }
        if (answer.etag() != null) {
            again.header("ETag", answer.etag());
        }
        return answer.body() == null ? again : again.body(answer.body()).contentType(MediaType.APPLICATION_JSON_TYPE);
    }

    @ResponseFilter
    void end(HttpRequest<?> request, MutableHttpResponse<?> response) throws IOException {
        Claim claim = request.getAttribute(CLAIM, Claim.class).orElse(null);
        if (claim == null) {
            return;
        }
        int status = response.code();
        if (status < 200 || status > 299) {
            service.release(claim);
            return;
        }
        Object body = response.body();
        service.answered(claim, new Answer(status, response.getHeaders().get("Location"), response.getHeaders().get("ETag"), body == null ? null : body instanceof ToldOnce once && once.tellsSecret() ? SECRET : json.writeValueAsString(body)));
    }
}
