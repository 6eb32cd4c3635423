package rakor.report;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import rakor.commitment.CommitmentStatus;
import rakor.commitment.Flag;
import rakor.commitment.OwnerSide;
import rakor.commitment.Reckoning;
import rakor.common.Bounded;
import rakor.database.Rows;
import rakor.database.Sql;

/**
 * The figures of those who see everything, at a cost that does not grow with the number of commitments: what is counted at every
 * change is summed, what depends on the day is counted in an index, up to a bound. What is split has no state and counts nowhere.
 */
@Singleton
class BoardSearch {
    /** More than anybody will work through; below, the number is exact. */
    static final int BOUND = 5_000;
    /** The index that holds all a flag looks at; left alone, the optimizer takes one that does not once it has the statement by heart. */
    private static final Map<Flag, String> FLAGS = new EnumMap<>(Map.of(Flag.DUE_SOON, "commitment_by_status", Flag.BLOCKED, "commitment_blocked", Flag.UNANSWERED, "commitment_waiting", Flag.UNVERIFIED, "commitment_waiting",
            Flag.STALE, "commitment_unheard", Flag.REVIEW_DUE, "commitment_by_review"));
    private final Rows rows;

    BoardSearch(Rows rows) {
        this.rows = rows;
    }

    /** By side and by key of the office that records; what was annulled counts nowhere. */
    List<Cell> cells() {
        Sql sql = Sql.of("SELECT n.owner_side, n.recorder_id, n.status, n.incomplete, SUM(n.number) AS number FROM commitment_count n WHERE n.status <> 'ANNULLED' GROUP BY n.owner_side, n.recorder_id, n.status, n.incomplete HAVING SUM(n.number) <> 0");
        return rows.list(sql, row -> new Cell(List.of(row.text("owner_side"), row.text("recorder_id")),
                Tally.counted(row.of(CommitmentStatus.class, "status"), row.number("number"), row.flag("incomplete"))));
    }

    Map<OwnerSide, Bounded> overdue(Reckoning today) {
        return counted(OwnerSide.class, List.of(OwnerSide.values()), side -> in("commitment_by_side").add("c.owner_side = ? AND", side).add(Flag.OVERDUE.condition("c", today)));
    }

    Map<Flag, Bounded> flags(Reckoning today) {
        return counted(Flag.class, FLAGS.keySet(), flag -> in(FLAGS.get(flag)).add(flag.condition("c", today)));
    }

    private static Sql in(String index) {
        return Sql.of("SELECT 1 FROM commitment c FORCE INDEX (" + index + ") WHERE");
    }

    /** In one statement. */
    private <E extends Enum<E>> Map<E, Bounded> counted(Class<E> type, Collection<E> words, Function<E, Sql> found) {
        Sql sql = Sql.of("SELECT 0");
        words.forEach(word -> sql.add(", (SELECT COUNT(*) FROM (").add(found.apply(word)).add("LIMIT " + (BOUND + 1) + ") found) AS " + word.name()));
        return rows.one(sql, row -> words.stream().collect(Collectors.toMap(word -> word, word -> Bounded.of(row.number(word.name()), BOUND), (a, b) -> a, () -> new EnumMap<>(type)))).orElseThrow();
    }
}
