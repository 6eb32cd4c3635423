package rakor.document;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * So many papers are made at once; a few more wait, not for long. Whoever reads or writes meanwhile has the rest of the machine.
 */
final class Presses {
    private final Semaphore presses;
    private final Semaphore places;
    private final long patienceMillis;

    Presses(int presses, int waiting, long patienceMillis) {
        this.presses = new Semaphore(presses, true);
        this.places = new Semaphore(presses + waiting);
        this.patienceMillis = patienceMillis;
    }

    /** @throws PressBusy when too many wait, or none became free in time */
    <T> T hold(Supplier<T> work) {
        if (!places.tryAcquire()) {
            throw new PressBusy();
        }
        try {
            if (!presses.tryAcquire(patienceMillis, TimeUnit.MILLISECONDS)) {
                throw new PressBusy();
            }
            try {
                return work.get();
            } finally {
                presses.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PressBusy();
        } finally {
            places.release();
        }
    }
}
