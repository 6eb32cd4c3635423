package rakor.database;

import io.micronaut.aop.InterceptorBean;
import io.micronaut.aop.MethodInterceptor;
import io.micronaut.aop.MethodInvocationContext;
import io.micronaut.transaction.annotation.Transactional;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/**
 * Runs a use case again, whole, when the database gave up its transaction for a reason that passes: a deadlock, a lock
 * waited for too long, a snapshot that is no longer true, a cluster that refused to certify. Only the outermost
 * transaction is run again; what is lost to another editor (a version that moved on) is not.
 */
@InterceptorBean(Transactional.class)
final class Retry implements MethodInterceptor<Object, Object> {
    static final int TRIES = 8;
    /** No try begins later than this after the first, so that a person is answered in time. */
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(5);
    private static final Set<Integer> PASSING = Set.of(1213, 1205, 1020, 1047);
    private final ThreadLocal<Boolean> inside = new ThreadLocal<>();

    /** Before the interceptor that opens the transaction. */
    @Override
    public int getOrder() {
        return -1_000;
    }

    @Override
    public Object intercept(MethodInvocationContext<Object, Object> call) {
        if (inside.get() != null) {
            return call.proceed();
        }
        inside.set(true);
        try {
            return tried(call);
        } finally {
            inside.remove();
        }
    }

    private Object tried(MethodInvocationContext<Object, Object> call) {
        long end = System.nanoTime() + PATIENCE;
        for (int tries = 1;; tries++) {
            try {
                // from this interceptor on: a plain second proceed() would leave out the one that opens the transaction
                return call.proceed(this);
            } catch (RuntimeException e) {
                if (!passing(e)) {
                    throw e;
                }
                if (tries == TRIES || System.nanoTime() > end) {
                    throw new DatabaseBusy(e);
                }
                pause(tries);
            }
        }
    }

    static boolean passing(Throwable thrown) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (t instanceof SQLException sql && (PASSING.contains(sql.getErrorCode()) || "40001".equals(sql.getSQLState()))) {
                return true;
            }
        }
        return false;
    }

    private static void pause(int tries) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextInt(5, 30) * tries);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
