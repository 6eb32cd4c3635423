package rakor.commitment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import rakor.database.Sql;
import rakor.support.CommitmentFixtures;
import rakor.support.RakorTest;
import rakor.support.Statements;

/** Flags say the same in Java and in SQL, on every state and at the days where they change. */
@RakorTest
class FlagTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final int[] DISTANCES = {-400, -1, 0, 1, 13, 14, 15, 400};
    private final Statements rows;
    private final CommitmentFixtures fixtures;
    private long meeting;
    private long office;

    FlagTest(Statements rows, CommitmentFixtures fixtures) {
        this.rows = rows;
        this.fixtures = fixtures;
    }

    @Test
    void javaAndSqlAgreeOnEveryCombination() {
        String code = fixtures.held("DISPERIN", "B", CommitmentFixtures.FOUNDING);
        meeting = rows.one(Sql.of("SELECT id FROM meeting WHERE code = ?", code), row -> row.number("id")).orElseThrow();
        office = rows.one(Sql.of("SELECT recorder_id FROM meeting WHERE code = ?", code), row -> row.number("recorder_id")).orElseThrow();
        Map<Flag, TreeSet<Integer>> expected = new EnumMap<>(Flag.class);
        int number = 0;
        for (Flag.Facts facts : combinations()) {
            number++;
            insert(number, facts);
            for (Flag flag : Flag.of(facts, DAY)) {
                expected.computeIfAbsent(flag, f -> new TreeSet<>()).add(number);
            }
        }
        for (Flag flag : Flag.values()) {
            List<Integer> found = rows.list(Sql.of("SELECT x.number FROM commitment x WHERE x.year = 1999 AND").add(flag.condition("x", DAY)), row -> row.small("number"));
            assertTrue(found.size() > 3, () -> flag + " never arose, so nothing was shown");
            assertEquals(expected.get(flag), new TreeSet<>(found), flag.name());
        }
    }

    private static List<Flag.Facts> combinations() {
        List<LocalDate> days = new ArrayList<>();
        days.add(null);
        for (int distance : DISTANCES) {
            days.add(DAY.plusDays(distance));
        }
        List<Flag.Facts> all = new ArrayList<>();
        List<CommitmentStatus> states = new ArrayList<>(List.of(CommitmentStatus.values()));
        states.add(null);
        for (CommitmentStatus status : states) {
            for (LocalDate due : days) {
                for (LocalDate review : days) {
                    all.add(new Flag.Facts(status, due == null && status != null && status.mayLack(), due, review));
                }
            }
        }
        return all;
    }

    private void insert(int number, Flag.Facts facts) {
        rows.update(Sql.of("INSERT INTO commitment (code, year, number, meeting_id, security_class, recorder_id, meeting_date, statement, strength, owner_side, status, due_date, due_key, review_on, incomplete, recorded_at)"
                + " VALUES (?, 1999, ?, ?, 'B', ?, '2025-10-21', 'Contoh', 'PLAN', 'NONE', ?, ?, ?, ?, ?, '2025-10-22 00:00:00')",
                "K-1999-" + number, number, meeting, office, facts.status(), facts.dueDate(), facts.dueDate() == null ? CommitmentRows.NO_DUE : facts.dueDate(), facts.reviewOn(), facts.incomplete()));
    }
}
