package rakor.report;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * One group of a count.
 *
 * @param keys what the group has in common, in the order it was asked for; null where it has none
 */
record Cell(List<String> keys, Tally tally) {
    /** Adds up what is alike at one place of the keys. */
    static Map<String, Tally> by(int place, Collection<Cell> cells) {
        return by(cell -> cell.keys.get(place), cells);
    }

    private static Map<String, Tally> by(Function<Cell, String> key, Collection<Cell> cells) {
        Map<String, Tally> sums = new LinkedHashMap<>();
        cells.forEach(cell -> sums.computeIfAbsent(key.apply(cell), k -> new Tally()).add(cell.tally));
        return sums;
    }

    static Tally sum(Collection<Cell> cells) {
        return Tally.sum(cells.stream().map(Cell::tally).toList());
    }
}
