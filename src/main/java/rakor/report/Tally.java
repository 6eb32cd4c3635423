package rakor.report;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import rakor.commitment.AuditClass;
import rakor.commitment.CommitmentStatus;
import rakor.commitment.Flag;

/** How many commitments, how many of them in each state, under each flag and in each class of inspectors. */
final class Tally {
    private long all;
    private final Map<CommitmentStatus, Long> states = new EnumMap<>(CommitmentStatus.class);
    private final Map<Flag, Long> flags = new EnumMap<>(Flag.class);
    private final Map<AuditClass, Long> classes = new EnumMap<>(AuditClass.class);
    private long later;
    private long slips;

    /**
     * What else is counted of a group.
     *
     * @param reported how many an owner ever reported on
     * @param later    how many rest on what was entered after the day
     * @param slips    how often their due dates were put off, in sum
     */
    record More(long reported, long later, long slips) {}

    static Tally of(CommitmentStatus status, long number, Map<Flag, Long> flags, More more) {
        Tally tally = new Tally();
        tally.all = number;
        tally.states.put(status, number);
        tally.flags.putAll(flags);
        tally.classed(AuditClass.of(status, true), more.reported());
        tally.classed(AuditClass.of(status, false), number - more.reported());
        tally.later = more.later();
        tally.slips = more.slips();
        return tally;
    }

    /** Of what is counted at every change: of these nobody knows more than state and completeness. */
    static Tally counted(CommitmentStatus status, long number, boolean incomplete) {
        Tally tally = new Tally();
        tally.all = number;
        tally.states.put(status, number);
        tally.flags.put(Flag.INCOMPLETE, incomplete ? number : 0);
        return tally;
    }

    private void classed(AuditClass its, long number) {
        if (its != null) {
            classes.merge(its, number, Long::sum);
        }
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
        other.classes.forEach((its, number) -> classes.merge(its, number, Long::sum));
        later += other.later;
        slips += other.slips;
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

    long of(AuditClass its) {
        return classes.getOrDefault(its, 0L);
    }

    long later() {
        return later;
    }

    long slips() {
        return slips;
    }
}
