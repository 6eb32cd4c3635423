package rakor.notice;

import java.time.Duration;
import java.util.List;

/** How long a mail waits after a try that failed, and when it is given up. */
final class Waits {
    static final Duration PATIENCE = Duration.ofDays(3);
    private static final List<Duration> GROWING = List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(30), Duration.ofHours(2), Duration.ofHours(6));

    private Waits() {}

    /** @param attempts how many tries have failed, at least one */
    static Duration after(int attempts) {
        return GROWING.get(Math.min(attempts, GROWING.size()) - 1);
    }
}
