package rakor.account;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Argon2id. Each computation takes 19 MiB, so few run at once, some wait a little, and the rest are turned away. */
@Singleton
class PasswordHash {
    private static final Argon2Function FUNCTION = Argon2Function.getInstance(19 * 1024, 2, 1, 32, Argon2.ID);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int AT_ONCE = Math.max(2, Runtime.getRuntime().availableProcessors());
    private static final int WAITING = 32;
    private static final int PATIENCE_SECONDS = 3;
    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private final String dummy = hash(Secrets.random());

    private interface Work<T> {
        T done();
    }

    String hash(String password) {
        return bounded(() -> FUNCTION.hash(plain(password).getBytes(StandardCharsets.UTF_8), salt()).getResult());
    }

    boolean fits(String password, String hash) {
        return bounded(() -> Argon2Function.getInstanceFromHash(hash).check(plain(password), hash));
    }

    /** Takes as long as {@link #fits}, for who is not there, so that time tells nothing. */
    void pretend(String password) {
        fits(password, dummy);
    }

    /** Whether the hash was made with weaker parameters than today's. */
    boolean outdated(String hash) {
        return !Argon2Function.getInstanceFromHash(hash).equals(FUNCTION);
    }

    /** The same characters typed on another keyboard are the same password. */
    private static String plain(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }

    private static byte[] salt() {
        byte[] salt = new byte[16];
        RANDOM.nextBytes(salt);
        return salt;
    }

    private <T> T bounded(Work<T> work) {
        boolean got = false;
        try {
            got = places.getQueueLength() < WAITING && places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (!got) {
                throw new Busy();
            }
            return work.done();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Busy();
        } finally {
            if (got) {
                places.release();
            }
        }
    }
}
