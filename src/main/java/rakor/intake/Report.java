package rakor.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What an import took, what it could not take, and what it took otherwise than written; a line each. */
final class Report {
    enum Count {
        MEETINGS_TAKEN,
        MEETINGS_THERE,
        MEETINGS_REFUSED,
        COMMITMENTS_TAKEN,
        COMMITMENTS_THERE,
        COMMITMENTS_REFUSED,
        OWNERS_NAMED,
        OWNERS_IN_WORDS,
        OWNERS_NONE,
        DUE_DATES,
        CONDITIONS,
        ORGANISATIONS_MADE
    }

    /** @param refused whether something was left out; else it was taken, but somebody should know how */
    record Line(String where, boolean refused, String key, List<Object> args) {}

    private final List<Line> lines = new ArrayList<>();
    private final Map<Count, Integer> counts = new EnumMap<>(Count.class);

    void refused(String where, String key, Object... args) {
        lines.add(new Line(where, true, key, List.of(args)));
    }

    void noted(String where, String key, Object... args) {
        lines.add(new Line(where, false, key, List.of(args)));
    }

    void count(Count what) {
        count(what, 1);
    }

    void count(Count what, int more) {
        counts.merge(what, more, Integer::sum);
    }

    int of(Count what) {
        return counts.getOrDefault(what, 0);
    }

    List<Line> lines() {
        return List.copyOf(lines);
    }

    /** Whether anything in the file was left out. */
    boolean incomplete() {
        return lines.stream().anyMatch(Line::refused);
    }

    /** Takes over what another one says, once its transaction is through. */
    void add(Report other) {
        lines.addAll(other.lines);
        other.counts.forEach(this::count);
    }
}
