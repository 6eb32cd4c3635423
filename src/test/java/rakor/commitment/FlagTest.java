package rakor.commitment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import rakor.calendar.WorkingDays;
import rakor.database.Sql;
import rakor.support.CommitmentFixtures;
import rakor.support.RakorTest;
import rakor.support.Statements;

/** Flags say the same in Java and in SQL, on every state and at the days where they change. */
@RakorTest
class FlagTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 25);
    private static final int[] DISTANCES = {-400, -1, 0, 1, 13, 14, 15, 400};
    private final Statements rows;
    private final CommitmentFixtures fixtures;
    private final WorkingDays calendar;
    private long meeting;
    private long office;

    FlagTest(Statements rows, CommitmentFixtures fixtures, WorkingDays calendar) {
        this.rows = rows;
        this.calendar = calendar;
        this.fixtures = fixtures;
    }

    @Test
    void javaAndSqlAgreeOnEveryCombination() {
        String code = fixtures.held("DISPERIN", "B", CommitmentFixtures.FOUNDING);
        meeting = rows.one(Sql.of("SELECT id FROM meeting WHERE code = ?", code), row -> row.number("id")).orElseThrow();
        office = rows.one(Sql.of("SELECT recorder_id FROM meeting WHERE code = ?", code), row -> row.number("recorder_id")).orElseThrow();
        Map<Flag, TreeSet<Integer>> expected = new EnumMap<>(Flag.class);
        Reckoning day = new Reckoning(DAY, calendar);
        int number = 0;
        for (Flag.Facts facts : combinations()) {
            number++;
            insert(number, facts);
            for (Flag flag : Flag.of(facts, day)) {
                expected.computeIfAbsent(flag, f -> new TreeSet<>()).add(number);
            }
        }
        for (Flag flag : Flag.values()) {
            List<Integer> found = rows.list(Sql.of("SELECT x.number FROM commitment x WHERE x.year = 1999 AND").add(flag.condition("x", day)), row -> row.small("number"));
            assertTrue(found.size() > 3, () -> flag + " never arose, so nothing was shown");
            assertEquals(expected.get(flag), new TreeSet<>(found), flag.name());
        }
    }

    /** Every state with every due date and review day; the other days are drawn from those around which a flag changes. */
    private List<Flag.Facts> combinations() {
        Random random = new Random(20251021);
        List<LocalDate> days = new ArrayList<>();
        days.add(null);
        for (int distance : DISTANCES) {
            days.add(DAY.plusDays(distance));
        }
        List<LocalDate> turning = new ArrayList<>(List.of(DAY, DAY.minusDays(1), DAY.minusDays(30), DAY.minusDays(31)));
        for (int n : new int[] {Reckoning.ANSWER, Reckoning.WORD}) {
            LocalDate limit = calendar.overWorkingDays(DAY, n);
            turning.addAll(List.of(limit.minusDays(1), limit, limit.plusDays(1)));
        }
        List<LocalDate> maybe = new ArrayList<>(turning);
        maybe.add(null);
        List<Flag.Facts> all = new ArrayList<>();
        List<CommitmentStatus> states = new ArrayList<>(List.of(CommitmentStatus.values()));
        states.add(null);
        for (CommitmentStatus status : states) {
            for (LocalDate due : days) {
                for (LocalDate review : days) {
                    LocalDate completed = random.nextInt(3) == 0 || due == null ? any(maybe, random) : due.plusDays(random.nextInt(3) - 1);
                    all.add(new Flag.Facts(status, due == null && status != null && status.mayLack(), due, review, any(turning, random), any(maybe, random), completed, any(maybe, random), any(maybe, random), random.nextInt(5) == 0));
                }
            }
        }
        return all;
    }

    private static LocalDate any(List<LocalDate> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }

    @Test
    void workingDaysAreThoseOfTheRegister() {
        for (LocalDate day = DAY; day.isBefore(DAY.plusDays(60)); day = day.plusDays(1)) {
            for (int n : new int[] {0, Reckoning.WORD, Reckoning.ANSWER}) {
                LocalDate limit = calendar.overWorkingDays(day, n);
                assertTrue(calendar.between(limit, day) > n, day + " " + n);
                assertEquals(n, calendar.between(limit.plusDays(1), day), day + " " + n);
            }
        }
    }

    private void insert(int number, Flag.Facts facts) {
        rows.update(Sql.of("INSERT INTO commitment (code, year, number, meeting_id, security_class, recorder_id, meeting_date, statement, strength, owner_side, recorded_at, moved_on,"
                + " status, due_date, due_key, review_on, incomplete, state_since, heard_on, completed_on, blocked_claimed_on, blocked_confirmed_on, on_behalf)"
                + " VALUES (?, 1999, ?, ?, 'B', ?, '2025-10-21', 'Contoh', 'PLAN', 'NONE', '2025-10-22 00:00:00', '2025-10-21', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .with(Arrays.asList("K-1999-" + number, number, meeting, office, facts.status(), facts.dueDate(), facts.dueDate() == null ? CommitmentRows.NO_DUE : facts.dueDate(), facts.reviewOn(), facts.incomplete(),
                        facts.since(), facts.heardOn(), facts.completedOn(), facts.blockedClaimedOn(), facts.blockedConfirmedOn(), facts.onBehalf() ? "acceptance" : "")));
    }
}
