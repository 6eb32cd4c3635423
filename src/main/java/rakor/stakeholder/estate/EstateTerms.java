package rakor.stakeholder.estate;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import rakor.common.Checks;

/**
 * What may be written of an industrial estate. Operators and tenants are links of theirs.
 *
 * @param code      made from the name when absent; never changes
 * @param districts codes or names of the districts it lies in
 */
@Serdeable
public record EstateTerms(@Nullable String code, @Nullable String name, @Nullable List<String> districts, @Nullable LocalDate validFrom) {
    EstateTerms tidy() {
        return new EstateTerms(tidy(code), tidy(name), districts == null ? List.of() : districts.stream().filter(district -> !Checks.blank(district)).toList(), validFrom);
    }

    private static String tidy(String text) {
        return Checks.blank(text) ? null : text.strip();
    }
}
