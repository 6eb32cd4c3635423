package rakor.account;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.Set;
import rakor.common.Role;

/** The bodies of an account's moves. */
public final class MoveRequests {
    private MoveRequests() {}

    @Serdeable
    public record Roles(@Nullable Set<Role> roles, @Nullable Long version) {}

    @Serdeable
    public record Ending(@Nullable String reason, @Nullable Long version) {}

    @Serdeable
    public record Reinstatement(@Nullable String reason, @Nullable Long version) {}

    @Serdeable
    public record NewPassword(@Nullable Long version) {}

    /** @param on the first day the mandate no longer holds */
    @Serdeable
    public record MandateEnding(@Nullable LocalDate on, @Nullable Long version) {}
}
