package rakor.commitment.review;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import rakor.commitment.ReviewRepository.Review;

/** A commitment that a meeting dealt with, named within the meeting by {@code number}. */
@Serdeable
public record ReviewView(int number, int agendaItem, String commitment, String statement, @Nullable String note, Instant reviewedAt, String reviewedBy, long version) {
    static ReviewView of(Review it) {
        return new ReviewView(it.number(), it.agendaItem(), it.code(), it.statement(), it.note(), it.at(), it.by(), it.version());
    }
}
