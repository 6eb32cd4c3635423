package rakor.account;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

@Serdeable
public record RenewalRequest(@Nullable String refreshToken) {
    @Override
    public String toString() {
        return "RenewalRequest";
    }
}
