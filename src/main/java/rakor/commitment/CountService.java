package rakor.commitment;

import io.micronaut.scheduling.annotation.Scheduled;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;

/** Keeps the counts short, beside the work of people. */
@Singleton
class CountService {
    private static final int MOST = 5000;
    private final CountRepository counts;

    CountService(CountRepository counts) {
        this.counts = counts;
    }

    @Scheduled(fixedDelay = "10m", initialDelay = "1m")
    @Transactional
    void fold() {
        counts.fold(MOST);
    }
}
