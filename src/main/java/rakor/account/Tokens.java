package rakor.account;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import jakarta.inject.Singleton;
import java.text.ParseException;
import java.time.Instant;
import java.util.Collections;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rakor.common.RegencyClock;

/** Signs tokens and reads them back: HS256 by a key we know, our issuer, the right audience, and in time; anything else is no token. */
@Singleton
class Tokens {
    private static final String ISSUER = "rakor";
    private static final int LONGEST = 2000;
    // clocks of nodes differ a little
    private static final long SKEW_SECONDS = 30;
    private static final int REMEMBERED = 1000;
    private final SigningKeys keys;
    private final RegencyClock clock;
    /** Claims of the tokens seen last whose signature is good: the same one comes with every request. Use and times are asked each time. */
    private final Map<String, JWTClaimsSet> verified = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, JWTClaimsSet> eldest) {
            return size() > REMEMBERED;
        }
    });

    Tokens(SigningKeys keys, RegencyClock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    String sign(TokenUse use, String id, String subject) {
        Instant now = clock.now();
        JWTClaimsSet claims = new JWTClaimsSet.Builder().issuer(ISSUER).audience(use.audience()).subject(subject).jwtID(id)
                .issueTime(Date.from(now)).notBeforeTime(Date.from(now)).expirationTime(Date.from(now.plus(use.life()))).build();
        SignedJWT token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.HS256).type(JOSEObjectType.JWT).keyID(keys.first()).build(), claims);
        try {
            token.sign(new MACSigner(keys.key(keys.first())));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    Optional<Token> read(TokenUse use, String text) {
        if (text == null || text.length() > LONGEST) {
            return Optional.empty();
        }
        return claims(text).filter(claims -> meant(claims, use)).map(Tokens::told);
    }

    /** What a token signed by us claims. */
    private Optional<JWTClaimsSet> claims(String text) {
        JWTClaimsSet known = verified.get(text);
        if (known != null) {
            return Optional.of(known);
        }
        try {
            SignedJWT token = SignedJWT.parse(text);
            if (!ours(token)) {
                return Optional.empty();
            }
            verified.put(text, token.getJWTClaimsSet());
            return Optional.of(token.getJWTClaimsSet());
        } catch (ParseException | JOSEException e) {
            return Optional.empty();
        }
    }

    private boolean ours(SignedJWT token) throws JOSEException {
        byte[] key = keys.key(token.getHeader().getKeyID());
        return key != null && JWSAlgorithm.HS256.equals(token.getHeader().getAlgorithm()) && JOSEObjectType.JWT.equals(token.getHeader().getType())
                && token.verify(new MACVerifier(key));
    }

    private boolean meant(JWTClaimsSet claims, TokenUse use) {
        Instant now = clock.now();
        Date end = claims.getExpirationTime();
        Date begin = claims.getNotBeforeTime();
        boolean timed = end != null && begin != null && claims.getIssueTime() != null;
        boolean inTime = timed && now.isBefore(end.toInstant()) && !now.isBefore(begin.toInstant().minusSeconds(SKEW_SECONDS));
        boolean whole = claims.getJWTID() != null && claims.getSubject() != null;
        return inTime && whole && ISSUER.equals(claims.getIssuer()) && List.of(use.audience()).equals(claims.getAudience());
    }

    private static Token told(JWTClaimsSet claims) {
        return new Token(claims.getJWTID(), claims.getSubject(), claims.getIssueTime().toInstant());
    }
}
