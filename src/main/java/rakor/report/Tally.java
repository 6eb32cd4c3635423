package rakor.report;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import rakor.commitment.CommitmentStatus;
import rakor.commitment.Flag;

/** How many commitments, how many of them in each state and under each flag. */
final class Tally {
    private long all;
    private final Map<CommitmentStatus, Long> states = new EnumMap<>(CommitmentStatus.class);
    private final Map<Flag, Long> flags = new EnumMap<>(Flag.class);

    static Tally of(CommitmentStatus status, long number, Map<Flag, Long> flags) {
        Tally tally = new Tally();
        tally.all = number;
        tally.states.put(status, number);
        tally.flags.putAll(flags);
        return tally;
    }

    static Tally sum(Collection<Tally> parts) {
        Tally sum = new Tally();
        parts.forEach(sum::add);
        return sum;
    }

    Tally add(Tally other) {
        all += other.all;
        other.states.forEach((state, number) -> states.merge(state, number, Long::sum));
        other.flags.forEach((flag, number) -> flags.merge(flag, number, Long::sum));
        return this;
    }

    long all() {
        return all;
    }

    long of(CommitmentStatus status) {
        return states.getOrDefault(status, 0L);
    }

    long of(Flag flag) {
        return flags.getOrDefault(flag, 0L);
    }
}
