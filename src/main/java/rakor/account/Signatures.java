package rakor.account;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs what is handed out without a sign-in, with the server's keys. A signature made for one purpose is worth nothing for another. */
@Singleton
public class Signatures {
    private static final int BYTES = 20;
    private final SigningKeys keys;

    Signatures(SigningKeys keys) {
        this.keys = keys;
    }

    /** 40 digits and letters, so that no program that finds addresses in a text cuts them short. */
    public String of(String purpose, String text) {
        return signed(keys.key(keys.first()), purpose, text);
    }

    /** By any of the keys, so that what was handed out survives a new key put in front. */
    public boolean genuine(String purpose, String text, String signature) {
        byte[] given = signature.getBytes(StandardCharsets.UTF_8);
        boolean genuine = false;
        for (byte[] key : keys.all()) {
            genuine |= MessageDigest.isEqual(signed(key, purpose, text).getBytes(StandardCharsets.UTF_8), given);
        }
        return genuine;
    }

    private static String signed(byte[] key, String purpose, String text) {
        byte[] own = mac(key, "purpose " + purpose);
        return HexFormat.of().formatHex(Arrays.copyOf(mac(own, text), BYTES));
    }

    private static byte[] mac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
