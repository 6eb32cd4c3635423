package rakor.account;

import io.micronaut.context.annotation.Replaces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The real hashes, each computed once a process: the accounts of the tests share one password and sign in thousands of
 * times. What a hash is made of, and that few are computed at once, PasswordHashTest asserts on the class itself.
 */
@Singleton
@Replaces(PasswordHash.class)
class RememberedHash extends PasswordHash {
    // static, because the constructor above already hashes
    private static final Map<String, String> HASHES = new ConcurrentHashMap<>();
    private static final Map<List<String>, Boolean> FITTING = new ConcurrentHashMap<>();

    @Override
    String hash(String password) {
        return HASHES.computeIfAbsent(password, super::hash);
    }

    @Override
    boolean fits(String password, String hash) {
        return FITTING.computeIfAbsent(List.of(password, hash), pair -> super.fits(password, hash));
    }
}
