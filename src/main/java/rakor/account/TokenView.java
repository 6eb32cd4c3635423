package rakor.account;

import io.micronaut.serde.annotation.Serdeable;

/** @param expiresIn seconds the access token lives */
@Serdeable
public record TokenView(String accessToken, String refreshToken, String tokenType, long expiresIn) {
    @Override
    public String toString() {
        return "TokenView";
    }
}
