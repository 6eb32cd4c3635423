package rakor.web;

import io.micronaut.scheduling.annotation.Scheduled;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import rakor.common.DomainError;
import rakor.common.RegencyClock;
import rakor.common.Sha256;

/** Makes a request that is sent twice count once. A claim is committed before the work begins, so that a twin sees it. */
@Singleton
class IdempotencyService {
    private static final Duration KEPT = Duration.ofHours(24);
    /** No request runs so long; who claimed before that has died. */
    private static final Duration LONGEST = Duration.ofMinutes(2);
    private final IdempotencyRepository repository;
    private final RegencyClock clock;

    IdempotencyService(IdempotencyRepository repository, RegencyClock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /** @param route method and path, so that a key counts for one record's move alone */
    record Claim(long account, String route, String key, String bodyHash, Instant at) {}

    record Answer(Integer status, String location, String etag, String body) {}

    /** What a claim came to. */
    sealed interface Outcome {
        record Mine(Claim claim) implements Outcome {}

        record Done(Answer answer) implements Outcome {}

        record Running() implements Outcome {}
    }

    /** @throws DomainError of kind INVALID when the key was used for something else */
    @Transactional(propagation = TransactionDefinition.Propagation.REQUIRES_NEW)
    Outcome claim(long account, String route, String key, String bodyHash) {
        Claim claim = new Claim(account, route, key, bodyHash, clock.now());
        if (repository.insert(claim)) {
            return new Outcome.Mine(claim);
        }
        IdempotencyRepository.Kept kept = repository.find(claim).orElse(null);
        if (kept == null) {
            return new Outcome.Running();
        }
        boolean died = kept.status() == null && kept.claimedAt().plus(LONGEST).isBefore(claim.at());
        if (died || kept.claimedAt().plus(KEPT).isBefore(claim.at())) {
            repository.takeOver(claim);
            return new Outcome.Mine(claim);
        }
        if (!kept.bodyHash().equals(bodyHash)) {
            throw DomainError.invalid("Idempotency-Key", "error.idempotency.other");
        }
        return kept.status() == null ? new Outcome.Running() : new Outcome.Done(kept.answer());
    }

    @Transactional(propagation = TransactionDefinition.Propagation.REQUIRES_NEW)
    void answered(Claim claim, Answer answer) {
        repository.answer(claim, answer);
    }

    /** Nothing was done; the same key may try again. */
    @Transactional(propagation = TransactionDefinition.Propagation.REQUIRES_NEW)
    void release(Claim claim) {
        repository.release(claim);
    }

    static String hash(String text) {
        return Sha256.of(text);
    }

    @Scheduled(fixedDelay = "1h", initialDelay = "10m")
    @Transactional
    void purge() {
        repository.purge(clock.now().minus(KEPT));
    }
}
