package rakor.minutes;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;

/** A version of minutes in a list, without its text. */
@Serdeable
public record MinutesLine(int version, MinutesStatus status, String code, @Nullable String why, LocalDate circulatedOn, @Nullable Instant sealedAt, @Nullable String seal) {
    static MinutesLine of(MinutesVersion it) {
        return new MinutesLine(it.number(), it.status(), it.code(), it.why(), it.circulatedOn(), it.sealedAt(), it.seal());
    }
}
