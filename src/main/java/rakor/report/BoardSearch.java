package rakor.report;

import jakarta.inject.Singleton;
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
    static final int BOUND = 10_000;
    private static final List<Flag> FLAGS = List.of(Flag.DUE_SOON, Flag.BLOCKED, Flag.UNANSWERED, Flag.UNVERIFIED, Flag.STALE, Flag.REVIEW_DUE);
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
        return counted(OwnerSide.class, List.of(OwnerSide.values()), side -> Sql.of("c.owner_side = ? AND", side).add(Flag.OVERDUE.condition("c", today)));
    }

    Map<Flag, Bounded> flags(Reckoning today) {
        return counted(Flag.class, FLAGS, flag -> flag.condition("c", today));
    }

    /** In one statement. */
    private <E extends Enum<E>> Map<E, Bounded> counted(Class<E> type, List<E> words, Function<E, Sql> condition) {
        Sql sql = Sql.of("SELECT 0");
        words.forEach(word -> sql.add(", (SELECT COUNT(*) FROM (SELECT 1 FROM commitment c WHERE").add(condition.apply(word)).add("LIMIT " + (BOUND + 1) + ") found) AS " + word.name()));
        return rows.one(sql, row -> words.stream().collect(Collectors.toMap(word -> word, word -> Bounded.of(row.number(word.name()), BOUND), (a, b) -> a, () -> new EnumMap<>(type)))).orElseThrow();
    }
}
