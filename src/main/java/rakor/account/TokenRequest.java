package rakor.account;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

@Serdeable
public record TokenRequest(@Nullable String username, @Nullable String password) {
    @Override
    public String toString() {
        return "TokenRequest[" + username + "]";
    }
}
