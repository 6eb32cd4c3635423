package rakor.commitment;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;

/**
 * What is counted to see whether a promise was kept.
 *
 * @param indicator what is counted
 * @param quantity  how much is promised, in {@code unit}; at most 14 digits before and 4 after the point
 * @param direction at least, unless said otherwise
 */
@Serdeable
public record Measure(@Nullable String indicator, @Nullable BigDecimal quantity, @Nullable String unit, @Nullable MeasureDirection direction) {}
