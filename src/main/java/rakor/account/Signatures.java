package rakor.account;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import rakor.web.PurposeKeys;

/** Signs what is handed out without a sign-in, with the server's keys. A signature made for one purpose is worth nothing for another. */
@Singleton
public class Signatures {
    private static final int BYTES = 20;
    private final PurposeKeys keys;

    Signatures(PurposeKeys keys) {
        this.keys = keys;
    }

    /** 40 digits and letters, so that no program that finds addresses in a text cuts them short. */
    public String of(String purpose, String text) {
        return signed(keys.of(purpose).get(0), text);
    }

    /** By any of the keys, so that what was handed out survives a new key put in front. */
    public boolean genuine(String purpose, String text, String signature) {
        byte[] given = signature.getBytes(StandardCharsets.UTF_8);
        boolean genuine = false;
        for (byte[] key : keys.of(purpose)) {
            genuine |= MessageDigest.isEqual(signed(key, text).getBytes(StandardCharsets.UTF_8), given);
        }
        return genuine;
    }

    private static String signed(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return HexFormat.of().formatHex(Arrays.copyOf(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)), BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
