package rakor.commitment.move;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;

/**
 * It was closed too early.
 *
 * @param reason  at most 1,000 characters
 * @param dueDate the new due date, not before today
 * @param version the version that was read, where If-Match does not name it
 */
@Serdeable
public record Reopening(@Nullable String reason, @Nullable LocalDate dueDate, @Nullable Long version) {}
