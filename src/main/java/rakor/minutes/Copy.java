package rakor.minutes;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/**
 * A file of a sealed version: once it was printed, it stays the same to the byte.
 *
 * @param number    0 for the file everybody downloads; numbered copies and attached files begin at 1
 * @param named     for whom the copy is, or what the attached file is
 * @param hash      SHA-256 of the file, as 64 hexadecimal digits; null until it is printed for the first time
 * @param size      in bytes
 * @param withdrawn why an attached file was taken back; its hash stays, the file does not
 */
@Serdeable
public record Copy(CopyKind kind, int number, @Nullable String named, Instant madeAt, String madeBy, @Nullable String hash, @Nullable Integer size, @Nullable String withdrawn) {
    public boolean numbered() {
        return number > 0 && kind != CopyKind.SIGNED;
    }

    /** Whether there is a file, or can be one. */
    public boolean present() {
        return withdrawn == null;
    }
}
