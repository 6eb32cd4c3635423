package rakor.commitment.move;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import rakor.commitment.Progress;

/**
 * What was told of a commitment's progress.
 *
 * @param organization code of the organisation it was told for
 * @param quantity     reached by that day in all
 */
@Serdeable
public record ProgressView(
        int number, boolean observation, String organization, LocalDate on, String statement, @Nullable BigDecimal quantity, @Nullable Integer percent, @Nullable String obstacle, @Nullable BlockedBy blockedBy) {

    /** @param confirmed null while the named side did not answer */
    @Serdeable
    public record BlockedBy(String organization, String reason, @Nullable Boolean confirmed, @Nullable String answer) {}

    static ProgressView of(Progress it, Map<Long, String> codes) {
        Progress.Claim claim = it.blockedBy();
        return new ProgressView(it.number(), it.observation(), codes.get(it.organization()), it.on(), it.statement(), it.quantity(), it.percent(), it.obstacle(),
                claim == null ? null : new BlockedBy(codes.get(claim.by()), claim.reason(), claim.confirmed(), claim.answer()));
    }
}
