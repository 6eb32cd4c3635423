package rakor.report;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import rakor.commitment.CommitmentStatus;
import rakor.commitment.Flag;

/**
 * The report's figures beside those of another day, under the same filters.
 *
 * @param asOf  the other day
 * @param slips how often due dates were put off, in sum
 */
@Serdeable
public record FollowUpComparison(LocalDate asOf, Instant knownAt, Pair all, Map<String, Pair> byStatus, Map<String, Pair> byFlag, Pair slips) {
    /**
     * One figure twice.
     *
     * @param difference by how much it is more than on the other day
     */
    @Serdeable
    public record Pair(long value, long other, long difference) {
        static Pair of(long value, long other) {
            return new Pair(value, other, value - other);
        }

        boolean any() {
            return value > 0 || other > 0;
        }
    }

    static FollowUpComparison of(Tally tally, AsOf at, Tally other) {
        Map<String, Pair> byStatus = new LinkedHashMap<>();
        for (CommitmentStatus status : CommitmentStatus.values()) {
            if (status != CommitmentStatus.ANNULLED) {
                byStatus.put(status.name(), Pair.of(tally.of(status), other.of(status)));
            }
        }
        Map<String, Pair> byFlag = new LinkedHashMap<>();
        for (Flag flag : Flag.values()) {
            byFlag.put(flag.name(), Pair.of(tally.of(flag), other.of(flag)));
        }
        return new FollowUpComparison(at.day(), at.knownAt(), Pair.of(tally.all(), other.all()), byStatus, byFlag, Pair.of(tally.slips(), other.slips()));
    }
}
