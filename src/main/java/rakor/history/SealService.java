package rakor.history;

import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import rakor.common.RegencyClock;
import rakor.history.SealRepository.Unsealed;

/** Puts rows without a seal behind the last seal, a batch in a transaction. How rows that come to light late are found is told in {@code docs/history.md}. */
@Singleton
class SealService {
    static final int BATCH = 500;
    /** No transaction stays open as long as this, so no row comes to light later. */
    private static final Duration LATEST = Duration.ofDays(1);
    /** A holder that went silent for so long has lost the claim. */
    private static final Duration LEASE = Duration.ofSeconds(3);

    private final SealRepository seals;
    private final RegencyClock clock;
    private final String node = UUID.randomUUID().toString();

    SealService(SealRepository seals, RegencyClock clock) {
        this.seals = seals;
        this.clock = clock;
    }

    /** Which rows a look for unsealed ones takes in. */
    interface Reach {
        List<Unsealed> rows(int most);
    }

    /** Beyond a key: cheap, but misses a row below it that was committed late. */
    Reach beyond(long key) {
        return most -> seals.beyond(key, most);
    }

    /** Everything that may still come to light. */
    Reach all() {
        return most -> seals.since(openSince(), most);
    }

    private Instant openSince() {
        Instant last = seals.lastRowAt();
        return last == null ? Instant.EPOCH : last.minus(LATEST);
    }

    @ReadOnly
    boolean anything(Reach reach) {
        return !reach.rows(1).isEmpty();
    }

    @ReadOnly
    Seal last() {
        return seals.last();
    }

    /** How many rows wait for their seal, counted up to one more than {@code bound}. */
    @ReadOnly
    int waiting(int bound) {
        return seals.countSince(openSince(), bound);
    }

    /** @return how many rows it sealed: fewer than a batch when nothing is left, none when somebody else holds the claim */
    @Transactional
    int batch(Reach reach) {
        Instant now = clock.now();
        if (!seals.claimed(node, now, now.plus(LEASE))) {
            return 0;
        }
        Seal last = seals.last();
        List<Seal> made = new ArrayList<>();
        for (Unsealed row : reach.rows(BATCH)) {
            last = last.next(row.id(), row.hash(), now);
            made.add(last);
        }
        if (!made.isEmpty()) {
            seals.insert(made);
        }
        return made.size();
    }
}
