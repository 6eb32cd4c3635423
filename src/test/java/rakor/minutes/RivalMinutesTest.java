package rakor.minutes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import rakor.common.Actor;
import rakor.common.DomainError;
import rakor.support.RakorTest;
import rakor.support.Refused;
import rakor.support.TestClock;

/** Several people at the same minutes at the same moment. */
@RakorTest
class RivalMinutesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private final MinutesFixtures fixtures;
    private final CirculationService circulation;
    private final ObjectionService objections;
    private final ApprovalService approvals;
    private final MinutesService minutes;

    RivalMinutesTest(MinutesFixtures fixtures, CirculationService circulation, ObjectionService objections, ApprovalService approvals, MinutesService minutes) {
        TestClock.set(DAY);
        this.fixtures = fixtures;
        this.circulation = circulation;
        this.objections = objections;
        this.approvals = approvals;
        this.minutes = minutes;
    }

    /** What became of each, in no order: WON or the kind of refusal. */
    private static List<String> together(List<Callable<?>> all) throws Exception {
        CyclicBarrier start = new CyclicBarrier(all.size());
        ExecutorService threads = Executors.newFixedThreadPool(all.size());
        List<Future<String>> running = new ArrayList<>();
        for (Callable<?> each : all) {
            running.add(threads.submit(() -> {
                start.await();
                try {
                    each.call();
                    return "WON";
                } catch (DomainError e) {
                    return e.kind().name();
                }
            }));
        }
        List<String> ended = new ArrayList<>();
        for (Future<String> each : running) {
            ended.add(each.get());
        }
        threads.shutdown();
        Collections.sort(ended);
        return ended;
    }

    @Test
    void ofTwoWhoCirculateOneMakesTheVersion() throws Exception {
        Actor office = fixtures.office();
        String code = fixtures.held(DAY, office);
        Callable<?> circulate = () -> circulation.circulate(office, code, new CirculationTerms(null, null));
        assertEquals(List.of("CONFLICT", "CONFLICT", "WON"), together(List.of(circulate, circulate, circulate)));
        assertEquals(1, minutes.list(office, code).size());
    }

    @Test
    void objectionsAtOnceAllStandUnderNumbersOfTheirOwn() throws Exception {
        Actor office = fixtures.office();
        Actor company = fixtures.company();
        String code = fixtures.held(DAY, office);
        circulation.circulate(office, code, new CirculationTerms(null, null));
        Callable<?> object = () -> objections.object(company, code, new ObjectionTerms(null, 1, null, "keliru", null, 1L));
        assertEquals(List.of("WON", "WON", "WON", "WON"), together(List.of(object, object, object, object)));
        assertEquals(List.of(1, 2, 3, 4), minutes.read(office, code, 1).objections().stream().map(MinutesView.Raised::number).toList());
    }

    @Test
    void anObjectionAndASealAtOnceNeverBothStand() throws Exception {
        Actor office = fixtures.office();
        Actor company = fixtures.company();
        for (int round = 0; round < 8; round++) {
            TestClock.set(DAY);
            String code = fixtures.held(DAY, office);
            circulation.circulate(office, code, new CirculationTerms(null, null));
            approvals.approve(company, code, new ApprovalTerms(null, null, 1L));
            approvals.approve(office, code, new ApprovalTerms(0, new rakor.commitment.OnBehalf("Sekretaris", DAY, "lembar 1"), 1L));
            List<String> ended = together(List.of(() -> objections.object(company, code, new ObjectionTerms(null, 1, null, "keliru", null, 1L)), () -> approvals.seal(office, code, 1L)));
            assertEquals(List.of("CONFLICT", "WON"), ended);
            MinutesView after = minutes.read(office, code, 1);
            assertTrue((after.status() == MinutesStatus.SEALED) != after.objections().stream().anyMatch(it -> it.answer() == null), after + "");
        }
    }

    @Test
    void twoAnswersToOneObjectionGiveOne() throws Exception {
        Actor office = fixtures.office();
        Actor company = fixtures.company();
        String code = fixtures.held(DAY, office);
        circulation.circulate(office, code, new CirculationTerms(null, null));
        objections.object(company, code, new ObjectionTerms(null, 1, null, "keliru", null, 1L));
        List<String> ended = together(List.of(() -> objections.answer(office, code, 1, new AnswerTerms(true, null, "Lain.", null, null)), () -> objections.answer(office, code, 1, new AnswerTerms(false, "tidak", null, null, null))));
        assertEquals(List.of("CONFLICT", "WON"), ended);
    }

    @Test
    void anAnswerOverwritesNoTextItsWriterNeverRead() {
        Actor office = fixtures.office();
        Actor company = fixtures.company();
        String code = fixtures.held(DAY, office);
        circulation.circulate(office, code, new CirculationTerms(null, null));
        objections.object(company, code, new ObjectionTerms(null, 1, null, "keliru", null, 1L));
        objections.object(company, code, new ObjectionTerms(null, 1, null, "juga keliru", null, 1L));
        long read = objections.forAnswer(office, code, 2).item().version();
        objections.answer(office, code, 1, new AnswerTerms(true, null, "Dari petugas lain.", null, read));
        Refused.as(DomainError.Kind.STALE, () -> objections.answer(office, code, 2, new AnswerTerms(true, null, "Dari teks lama.", null, read)));
        AnswerPage again = objections.forAnswer(office, code, 2);
        assertEquals("Dari petugas lain.", again.item().discussion());
        assertEquals(String.valueOf(again.item().version()), again.filled().value("version"));
    }
}
