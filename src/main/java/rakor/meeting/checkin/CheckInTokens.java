package rakor.meeting.checkin;

import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import rakor.common.RegencyClock;
import rakor.web.PurposeKeys;

/**
 * Signs what a phone carries instead of a sign-in, in 44 letters: what it is for, which meeting, until when, and 128 bits of an
 * HMAC-SHA-256. Nothing is kept of it, so every node reads what any node signed.
 */
@Singleton
class CheckInTokens {
    /** The code on the screen is another one each minute. */
    static final Duration RENEWED = Duration.ofMinutes(1);
    /** So long after its minute began the code opens the page. */
    static final Duration SCANNED = Duration.ofMinutes(3);
    /** Time to fill in the page once it was opened. */
    static final Duration FILLED = Duration.ofMinutes(20);
    static final Duration RECEIPT = Duration.ofDays(1);
    private static final String PURPOSE = "check-in";
    private static final int MARK = 16;
    private static final int BODY = 17;
    private final List<byte[]> keys;
    private final RegencyClock clock;

    CheckInTokens(PurposeKeys keys, RegencyClock clock) {
        this.keys = keys.of(PURPOSE);
        this.clock = clock;
    }

    enum Use { SCAN, FORM, RECEIPT }

    /** @param attendee number of the entry a receipt is for; 0 of others */
    record Told(Use use, long meeting, int attendee) {}

    /** The code for the screen: the same within a minute, on every node. */
    String scan(long meeting) {
        long minute = clock.now().getEpochSecond() / RENEWED.toSeconds() * RENEWED.toSeconds();
        return sign(new Told(Use.SCAN, meeting, 0), Instant.ofEpochSecond(minute).plus(SCANNED));
    }

    String form(long meeting) {
        return sign(new Told(Use.FORM, meeting, 0), clock.now().plus(FILLED));
    }

    String receipt(long meeting, int attendee) {
        return sign(new Told(Use.RECEIPT, meeting, attendee), clock.now().plus(RECEIPT));
    }

    /** Empty when it is not ours, was changed, or its time is over. */
    Optional<Told> read(String token) {
        byte[] bytes = bytes(token);
        if (bytes.length != BODY + MARK) {
            return Optional.empty();
        }
        byte[] body = Arrays.copyOf(bytes, BODY);
        byte[] mark = Arrays.copyOfRange(bytes, BODY, BODY + MARK);
        boolean ours = keys.stream().anyMatch(key -> MessageDigest.isEqual(mark, mark(key, body)));
        ByteBuffer read = ByteBuffer.wrap(body);
        int use = read.get();
        Told told = new Told(Use.values()[Math.floorMod(use, Use.values().length)], read.getLong(), read.getInt());
        boolean inTime = clock.now().getEpochSecond() < Integer.toUnsignedLong(read.getInt());
        return ours && inTime ? Optional.of(told) : Optional.empty();
    }

    private String sign(Told told, Instant until) {
        byte[] body = ByteBuffer.allocate(BODY).put((byte) told.use().ordinal()).putLong(told.meeting()).putInt(told.attendee()).putInt((int) until.getEpochSecond()).array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(ByteBuffer.allocate(BODY + MARK).put(body).put(mark(keys.get(0), body)).array());
    }

    private static byte[] bytes(String token) {
        try {
            return token.length() == 44 ? Base64.getUrlDecoder().decode(token) : new byte[0];
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    private static byte[] mark(byte[] key, byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return Arrays.copyOf(mac.doFinal(body), MARK);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
