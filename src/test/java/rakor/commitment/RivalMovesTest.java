package rakor.commitment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static rakor.commitment.Agreement.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rakor.commitment.move.AmendmentTerms;
import rakor.commitment.move.CommitmentMoveService;
import rakor.commitment.move.CommitmentRequestService;
import rakor.commitment.move.Decision;
import rakor.commitment.move.Proposal;
import rakor.commitment.move.Refusal;
import rakor.common.Actor;
import rakor.common.DomainError;
import rakor.common.Role;
import rakor.database.Sql;
import rakor.support.RakorTest;
import rakor.support.Said;
import rakor.support.Statements;

/** Of two who decide at the same moment exactly one wins; the other is told, and nothing is lost. */
@RakorTest
class RivalMovesTest {
    private static final int LANES = 4;
    private static final int COMMITMENTS = 20;
    private static final int ROUNDS = 50;
    private final Agreement agreement;
    private final CommitmentService commitments;
    private final CommitmentMoveService moves;
    private final CommitmentRequestService requests;
    private final Statements rows;
    private final ExecutorService threads = Executors.newFixedThreadPool(3 * LANES);
    private Cast cast;

    RivalMovesTest(Agreement agreement, CommitmentService commitments, CommitmentMoveService moves, CommitmentRequestService requests, Statements rows) {
        this.agreement = agreement;
        this.commitments = commitments;
        this.moves = moves;
        this.requests = requests;
        this.rows = rows;
    }

    @BeforeEach
    void cast() {
        cast = agreement.cast();
    }

    @AfterEach
    void end() throws Exception {
        threads.shutdown();
        assertTrue(threads.awaitTermination(10, TimeUnit.SECONDS));
    }

    /** What came of a pair: how often each answer was given, a success as {@code WON}. */
    private List<String> pair(Callable<?> one, Callable<?> other) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        List<Future<String>> both = new ArrayList<>();
        for (Callable<?> each : List.of(one, other)) {
            both.add(threads.submit(() -> {
                start.await();
                try {
                    each.call();
                    return "WON";
                } catch (DomainError e) {
                    return e.kind().name();
                }
            }));
        }
        return List.of(both.get(0).get(), both.get(1).get());
    }

    private static void oneWon(List<String> answers) {
        assertEquals(1, answers.stream().filter("WON"::equals).count(), answers::toString);
        assertTrue(answers.stream().allMatch(answer -> List.of("WON", "CONFLICT", "STALE").contains(answer)), answers::toString);
    }

    /** A thousand pairs: two of the counterpart's office decide one amendment, one grants and one denies. */
    @Test
    void anAmendmentIsDecidedOnce() throws Exception {
        Actor colleague = agreement.somebody("DISNAKER", Role.OFFICIAL);
        Map<String, Integer> granted = new TreeMap<>();
        List<Future<?>> lanes = new ArrayList<>();
        for (int lane = 0; lane < LANES; lane++) {
            List<String> own = new ArrayList<>();
            for (int n = 0; n < COMMITMENTS / LANES; n++) {
                own.add(agreement.in(CommitmentStatus.ACTIVE, cast));
            }
            lanes.add(threads.submit(() -> {
                for (String code : own) {
                    int times = decided(code, colleague);
                    synchronized (granted) {
                        granted.put(code, times);
                    }
                }
                return null;
            }));
        }
        for (Future<?> lane : lanes) {
            lane.get();
        }
        assertEquals(COMMITMENTS, granted.size());
        for (Map.Entry<String, Integer> entry : granted.entrySet()) {
            CommitmentView now = commitments.read(cast.owner(), entry.getKey());
            assertEquals(Math.max(0, entry.getValue() - 1), now.slips().count(), "the first date of a commitment without one is no slip");
            long id = rows.one(Sql.of("SELECT id FROM commitment WHERE code = ?", entry.getKey()), row -> row.number("id")).orElseThrow();
            assertEquals(2 * ROUNDS + 3, rows.one(Sql.of("SELECT COUNT(*) AS n FROM history WHERE record = 'commitment' AND record_id = ?", id), row -> row.small("n")).orElseThrow());
            assertEquals(entry.getValue(), rows.one(Sql.of("SELECT COUNT(*) AS n FROM commitment_request WHERE commitment_id = ? AND outcome = 'GRANTED'", id), row -> row.small("n")).orElseThrow());
            assertEquals(2 * ROUNDS + 2, now.version());
        }
    }

    private int decided(String code, Actor colleague) throws Exception {
        int granted = 0;
        for (int round = 1; round <= ROUNDS; round++) {
            requests.amend(cast.owner(), code, new AmendmentTerms(null, null, null, DUE.plusDays(round), null, "belum siap", null));
            List<String> answers = pair(() -> requests.decideAmendment(cast.counterpart(), code, null, new Decision(true, null, null)),
                    () -> requests.decideAmendment(colleague, code, null, new Decision(false, "tetap", null)));
            oneWon(answers);
            granted += answers.get(0).equals("WON") ? 1 : 0;
        }
        return granted;
    }

    @Test
    void acceptedOrRefusedButNotBoth() throws Exception {
        Actor colleague = agreement.somebody("PT-JABABEKA-INFRASTRUKTUR", Role.LIAISON);
        for (int n = 0; n < 40; n++) {
            String code = agreement.in(CommitmentStatus.PROPOSED, cast);
            Long read = commitments.read(cast.owner(), code).version();
            oneWon(pair(() -> moves.accept(cast.owner(), code, acceptance(null, null, read)), () -> moves.refuse(colleague, code, new Refusal("tidak", null, read))));
        }
    }

    @Test
    void aMoveDuringACorrectionIsToldToTheOther() throws Exception {
        for (int n = 0; n < 40; n++) {
            String code = agreement.in(CommitmentStatus.DRAFT, cast);
            oneWon(pair(() -> commitments.correct(cast.recorder(), code, 0, now -> Said.from(now).with("dueDate", DUE).terms()), () -> moves.propose(cast.recorder(), code, new Proposal(null, null, 0L))));
        }
    }

    @Test
    void twoOffersAreNotNumberedAlike() throws Exception {
        Actor colleague = agreement.somebody("PT-JABABEKA-INFRASTRUKTUR", Role.LIAISON);
        for (int n = 0; n < 40; n++) {
            String code = agreement.in(CommitmentStatus.PROPOSED, cast);
            oneWon(pair(() -> moves.counter(cast.owner(), code, offer(DUE, "lain")), () -> moves.counter(colleague, code, offer(DUE.plusDays(1), "lain lagi"))));
        }
    }
}
