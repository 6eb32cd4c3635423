package rakor.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Instant;
import java.util.Date;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rakor.common.Role;
import rakor.support.Accounts;
import rakor.support.Http;
import rakor.support.RakorTest;

/** Every forged token is a good one with a single thing changed, so each refusal has that one cause. */
@RakorTest
class ForgedTokenTest {
    private static String session;
    private final Accounts accounts;
    private final SigningKeys keys;
    private final Http http;

    ForgedTokenTest(Accounts accounts, SigningKeys keys, Http http) {
        this.accounts = accounts;
        this.keys = keys;
        this.http = http;
    }

    @BeforeEach
    void signIn() throws ParseException {
        if (session == null) {
            accounts.make("ratih", "PEMKAB-BEKASI", Role.OFFICIAL);
            session = SignedJWT.parse(Accounts.bearer(http, "ratih").substring(7)).getJWTClaimsSet().getJWTID();
        }
        assertNotNull(session);
    }

    @Test
    void theUnchangedCopyIsGood() throws JOSEException {
        assertEquals(200, me(signed(good().build(), keys.key(keys.first()), header -> header)));
    }

    @Test
    void withoutSignature() {
        assertEquals(401, me(new PlainJWT(good().build()).serialize()));
    }

    @Test
    void withItsSignatureCutOffAndAlgNone() {
        String none = java.util.Base64.getUrlEncoder().withoutPadding().encodeToString(("{\"alg\":\"none\",\"typ\":\"JWT\",\"kid\":\"" + keys.first() + "\"}").getBytes());
        assertEquals(401, me(none + "." + new PlainJWT(good().build()).serialize().split("\\.")[1] + "."));
    }

    @Test
    void signedByAnotherKeyUnderOurKeyId() throws JOSEException {
        assertEquals(401, me(signed(good().build(), new byte[32], header -> header)));
    }

    @Test
    void underAKeyIdWeDoNotHave() throws JOSEException {
        assertEquals(401, me(signed(good().build(), keys.key(keys.first()), header -> header.keyID("lain"))));
    }

    @Test
    void withoutKeyId() throws JOSEException {
        assertEquals(401, me(signed(good().build(), keys.key(keys.first()), header -> header.keyID(null))));
    }

    @Test
    void ofAnotherType() throws JOSEException {
        assertEquals(401, me(signed(good().build(), keys.key(keys.first()), header -> header.type(new JOSEObjectType("at+jwt")))));
    }

    @Test
    void expired() throws JOSEException {
        assertEquals(401, me(ours(good().expirationTime(Date.from(Instant.now().minusSeconds(1))))));
    }

    @Test
    void withoutEnd() throws JOSEException {
        assertEquals(401, me(ours(good().expirationTime(null))));
    }

    @Test
    void notYetGood() throws JOSEException {
        assertEquals(401, me(ours(good().notBeforeTime(Date.from(Instant.now().plusSeconds(120))))));
    }

    @Test
    void forAnotherAudience() throws JOSEException {
        assertEquals(401, me(ours(good().audience(TokenUse.PAGES.audience()))));
        assertEquals(401, me(ours(good().audience(TokenUse.DEVICE.audience()))));
    }

    @Test
    void ofAnotherIssuer() throws JOSEException {
        assertEquals(401, me(ours(good().issuer("bukan-rakor"))));
    }

    @Test
    void ofASessionThatIsNot() throws JOSEException {
        assertEquals(401, me(ours(good().jwtID("A".repeat(43)))));
        assertEquals(401, me(ours(good().jwtID("sesi' OR '1'='1 é"))));
    }

    @Test
    void noTokenAtAll() {
        assertEquals(401, me(""));
        assertEquals(401, me("x.y.z"));
        assertEquals(401, me("a".repeat(6000)));
        assertEquals(401, http.get("/api/v1/me", "Authorization", "Basic cmF0aWg6ZW1wYXQga3VkYQ==").statusCode());
    }

    @Test
    void aBadBearerIsNotMendedByAGoodCookie() {
        assertEquals(401, http.get("/api/v1/me", "Authorization", "Bearer x", "Cookie", Accounts.cookie(http, "ratih")).statusCode());
    }

    private JWTClaimsSet.Builder good() {
        Instant now = Instant.now();
        return new JWTClaimsSet.Builder().issuer("rakor").audience(TokenUse.API.audience()).subject("ratih").jwtID(session)
                .issueTime(Date.from(now)).notBeforeTime(Date.from(now.minusSeconds(1))).expirationTime(Date.from(now.plusSeconds(60)));
    }

    private String ours(JWTClaimsSet.Builder claims) throws JOSEException {
        return signed(claims.build(), keys.key(keys.first()), header -> header);
    }

    private String signed(JWTClaimsSet claims, byte[] key, UnaryOperator<JWSHeader.Builder> change) throws JOSEException {
        SignedJWT token = new SignedJWT(change.apply(new JWSHeader.Builder(JWSAlgorithm.HS256).type(JOSEObjectType.JWT).keyID(keys.first())).build(), claims);
        token.sign(new MACSigner(key));
        return token.serialize();
    }

    private int me(String token) {
        return http.get("/api/v1/me", "Authorization", "Bearer " + token).statusCode();
    }
}
