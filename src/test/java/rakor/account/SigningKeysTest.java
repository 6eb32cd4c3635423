package rakor.account;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rakor.Settings;
import rakor.StartError;

class SigningKeysTest {
    private static final String OLD = Base64.getEncoder().encodeToString("kunci lama yang tiga puluh dua b".getBytes());
    private static final String NEW = Base64.getEncoder().encodeToString("kunci baru yang tiga puluh dua b".getBytes());

    @TempDir
    Path data;

    @Test
    void theFirstStartMakesAKeyThatOnlyItsOwnerReadsAndLaterStartsKeepIt() throws IOException {
        SigningKeys first = keys(null);
        Path file = data.resolve("keys/signing.key");
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())));
        assertEquals(first.first(), keys(null).first());
        assertArrayEquals(first.key(first.first()), keys(null).key(first.first()));
        try (var files = Files.list(file.getParent())) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void aNewKeyPutInFrontSignsWhileTheOldOneStillVerifies() {
        String old = keys(OLD).first();
        SigningKeys both = keys(NEW + "," + OLD);
        assertNotEquals(old, both.first());
        assertArrayEquals(keys(OLD).key(old), both.key(old));
        assertNull(keys(NEW).key(old));
    }

    @Test
    void aKeyThatIsTooShortOrNoBase64StopsTheStartWithOneSentence() {
        assertThrows(StartError.class, () -> keys("cGVuZGVr"));
        assertThrows(StartError.class, () -> keys("bukan base64!"));
        assertThrows(StartError.class, () -> keys(NEW + ",cGVuZGVr"));
    }

    private SigningKeys keys(String given) {
        return new SigningKeys(given, Settings.of(Map.of("RAKOR_DATA", data.toString())));
    }
}
