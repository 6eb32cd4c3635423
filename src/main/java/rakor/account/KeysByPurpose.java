package rakor.account;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import rakor.web.PurposeKeys;

/** Derives from the signing keys one key a purpose, so that turning the keys round turns these round too. */
@Singleton
class KeysByPurpose implements PurposeKeys {
    private final SigningKeys keys;

    KeysByPurpose(SigningKeys keys) {
        this.keys = keys;
    }

    @Override
    public List<byte[]> of(String purpose) {
        return keys.all().stream().map(key -> derived(key, purpose)).toList();
    }

    private static byte[] derived(byte[] key, String purpose) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(("rakor purpose " + purpose).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
