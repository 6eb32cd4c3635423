package rakor.minutes.paper;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import rakor.common.DomainError;
import rakor.minutes.paper.CopyRepository.Kept;

/** SHA-256 of files, as every tool shows it. */
final class Fingerprints {
    private Fingerprints() {}

    static Kept kept(byte[] file) {
        return new Kept(file, of(file));
    }

    /** @throws DomainError of kind CONFLICT when what is kept is no longer what was printed or attached */
    static byte[] sound(Kept it) {
        if (!of(it.content()).equals(it.hash())) {
            throw DomainError.conflict("document.error.unsound");
        }
        return it.content();
    }

    private static String of(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
