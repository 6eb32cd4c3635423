package rakor.commitment;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;

/** Terms that one party puts forward instead of those that stand; what is left out stays as it is. */
@Serdeable
public record OfferTerms(@Nullable String statement, @Nullable Measure measure, @Nullable String doneWhen, @Nullable LocalDate dueDate, @Nullable String condition) {}
