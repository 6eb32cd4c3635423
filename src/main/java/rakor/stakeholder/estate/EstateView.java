package rakor.stakeholder.estate;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import rakor.stakeholder.Named;

/**
 * An industrial estate as the API answers.
 *
 * @param operators who runs it today
 * @param tenants   how many companies sit in it today
 * @param validTo   the day from which it is no more; null while it lives
 */
@Serdeable
public record EstateView(
        String code, String name, List<Named> districts, List<Named> operators, int tenants, @Nullable LocalDate validFrom, @Nullable LocalDate validTo, long version) {}
