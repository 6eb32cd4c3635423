package rakor.minutes;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A version of a meeting's minutes as the API answers with it.
 *
 * @param version   its number; also its ETag, for what it says never changes
 * @param code      by which anybody can have it checked at /verify
 * @param closesOn  last day on which parties may object
 * @param seal      SHA-256 of the canonical form of {@code record}; null until it is sealed
 * @param sound     false where what is kept is no longer what was sealed
 * @param moves     what is legal now and permitted to the caller
 */
@Serdeable
public record MinutesView(
        String meeting, int version, MinutesStatus status, String code, @Nullable String why, LocalDate circulatedOn, int objectionDays, LocalDate closesOn, @Nullable Instant sealedAt, @Nullable String seal, boolean sound,
        List<Asked> parties, List<Raised> objections, List<String> moves, MinutesText record) {

    /** Whose approval is asked. {@code silent} once the time to speak is over. */
    @Serdeable
    public record Asked(int seat, @Nullable String organization, String name, boolean approved, boolean silent, @Nullable String by, @Nullable Instant at, @Nullable String saidBy, @Nullable LocalDate on, @Nullable String document) {}

    @Serdeable
    public record Raised(
            int number, String organization, @Nullable Integer agendaItem, @Nullable String wording, String reason, String by, Instant at, @Nullable String saidBy, @Nullable ObjectionAnswer answer,
            @Nullable String answerReason, @Nullable String answeredBy) {}
}
