package rakor.history;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;

/** Writes a row and keeps its transaction open until told to commit. */
@Singleton
class LateWriter {
    private final Ledger ledger;
    private final Inner inner;

    LateWriter(Ledger ledger, Inner inner) {
        this.ledger = ledger;
        this.inner = inner;
    }

    Open begin(long record) throws Exception {
        Open open = new Open();
        open.done = CompletableFuture.runAsync(() -> inner.write(ledger, record, open));
        open.key = open.written.get();
        return open;
    }

    <T> T in(Supplier<T> work) {
        return inner.in(work);
    }

    static final class Open implements AutoCloseable {
        private final CompletableFuture<Long> written = new CompletableFuture<>();
        private final CountDownLatch end = new CountDownLatch(1);
        private CompletableFuture<Void> done;
        private long key;

        long key() {
            return key;
        }

        void commit() throws Exception {
            end.countDown();
            done.get();
        }

        @Override
        public void close() throws Exception {
            commit();
        }
    }

    @Singleton
    static class Inner {
        @Transactional
        void write(Ledger ledger, long record, Open open) {
            ledger.write(record, "recording");
            open.written.complete(ledger.key(record, 1));
            try {
                open.end.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        @Transactional
        <T> T in(Supplier<T> work) {
            return work.get();
        }
    }
}
