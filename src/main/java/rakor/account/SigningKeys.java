package rakor.account;

import io.micronaut.context.annotation.Value;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import rakor.Opening;
import rakor.Settings;
import rakor.StartError;

/**
 * The keys that sign tokens, each under its key id. The first signs, all verify, so a new key put in front rotates.
 * Given by {@code RAKOR_SIGNING_KEY} (Base64, at least 32 bytes, separated by commas), else kept in a 0600 file that
 * the first start makes.
 */
@Singleton
class SigningKeys implements Opening {
    private static final int BYTES = 32;
    private final Map<String, byte[]> keys = new LinkedHashMap<>();
    private final String first;

    SigningKeys(@Nullable @Value("${rakor.signing-key}") String given, Settings settings) {
        String text = given != null && !given.isBlank() ? given : kept(settings.data().resolve("keys").resolve("signing.key"));
        for (String word : text.strip().split("[,\\s]+")) {
            byte[] key = decoded(word);
            keys.put(Secrets.hash(Base64.getEncoder().encodeToString(key)).substring(0, 12), key);
        }
        first = keys.keySet().iterator().next();
    }

    @Override
    public int order() {
        return 0;
    }

    /** Being made is all: a key that cannot be used stops the start, not the first sign-in. */
    @Override
    public void open() {}

    String first() {
        return first;
    }

    /** @return null when there is no such key */
    byte[] key(String id) {
        return id == null ? null : keys.get(id);
    }

    Collection<byte[]> all() {
        return keys.values();
    }

    private static byte[] decoded(String word) {
        try {
            byte[] key = Base64.getDecoder().decode(word.replace('-', '+').replace('_', '/'));
            if (key.length >= BYTES) {
                return key;
            }
        } catch (IllegalArgumentException e) {
            // refused below
        }
        throw new StartError("The signing key must be Base64 of at least 32 bytes, for example from: head -c 32 /dev/urandom | base64");
    }

    private static String kept(Path file) {
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new StartError("Cannot read or write the signing key " + file + " (" + e.getMessage() + ").", e);
        }
    }

    private static void make(Path file) throws IOException {
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        Files.createDirectories(file.getParent(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Path fresh = file.resolveSibling("signing.key." + ProcessHandle.current().pid());
        Files.deleteIfExists(fresh);
        Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(fresh, Base64.getEncoder().encodeToString(key) + "\n");
        try {
            Files.createLink(file, fresh);
        } catch (FileAlreadyExistsException e) {
            // another node on the same folder was first; its key counts
        } finally {
            Files.delete(fresh);
        }
    }
}
