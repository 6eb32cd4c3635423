package rakor.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.http.HttpRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import rakor.commitment.AuditClass;
import rakor.commitment.CommitmentStatus;
import rakor.commitment.Flag;
import rakor.commitment.Histories;
import rakor.commitment.OwnerSide;
import rakor.common.Actor;
import rakor.common.Role;
import rakor.support.Accounts;
import rakor.support.RakorTest;

/** Reports of any day, as known at any time, against a reading of the histories that knows nothing of periods. */
@RakorTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AsOfHistoriesTest {
    private static final int LIVES = Integer.getInteger("rakor.test.lives", 2000);
    private final FollowUpService reports;
    private final Histories histories;
    private final Replay replay;
    private final Accounts accounts;
    private Actor leader;

    AsOfHistoriesTest(FollowUpService reports, Histories histories, Replay replay, Accounts accounts) {
        this.reports = reports;
        this.histories = histories;
        this.replay = replay;
        this.accounts = accounts;
    }

    @BeforeAll
    void live() {
        histories.live(20251021, LIVES);
        replay.read();
        leader = accounts.make("riwayat.bupati", "PEMKAB-BEKASI", Role.LEADERSHIP);
    }

    @Test
    void everyMoveWasMadeAndFewWereRefused() {
        assertTrue(histories.done().size() >= 24, histories.done().toString());
        assertTrue(histories.done().keySet().containsAll(List.of("dispute of acceptance when ACTIVE", "dispute of verification when ACTIVE", "dispute of completion when FULFILLED", "dispute of acceptance when REPORTED")), histories.done().toString());
        assertTrue(histories.refused().size() < LIVES / 20 + 5, histories.refused().size() + " " + histories.refused().stream().limit(20).toList());
    }

    @Test
    void totalsOfAnyDayAreWhatTheHistoriesTell() {
        Random random = new Random(2);
        for (int n = 0; n < 150; n++) {
            Moment moment = Moment.any(random);
            FollowUpTotals totals = reports.read(leader, moment.ask("limit=1")).view().totals();
            Map<String, Then> told = replay.of(moment.day(), moment.known());
            assertEquals(told.size(), totals.all(), moment + "");
            for (CommitmentStatus status : CommitmentStatus.values()) {
                assertEquals(told.values().stream().filter(it -> it.status == status).count(), totals.byStatus().getOrDefault(status.name(), 0L), moment + " " + status);
            }
            for (OwnerSide side : OwnerSide.values()) {
                assertEquals(told.values().stream().filter(it -> it.side.equals(side.name())).count(), totals.bySide().get(side.name()), moment + " " + side);
            }
            for (Flag flag : Flag.values()) {
                assertEquals(told.values().stream().filter(it -> it.flags.contains(flag)).count(), totals.byFlag().get(flag.name()), moment + " " + flag);
            }
            assertEquals(told.values().stream().filter(it -> it.later).count(), totals.recordedLater(), moment + " later");
        }
    }

    @Test
    void eachCommitmentOfAnyDayIsWhatItsHistoryTells() {
        Random random = new Random(3);
        for (int n = 0; n < 40; n++) {
            Moment moment = Moment.any(random);
            Map<String, String> expected = new TreeMap<>();
            replay.of(moment.day(), moment.known()).forEach((code, it) -> expected.put(code, it.status + " " + it.side + " " + it.flags + " " + it.terms));
            Map<String, String> listed = new TreeMap<>();
            items(moment, "").forEach(it -> listed.put(it.code(), it.status() + " " + it.side() + " " + new TreeSet<>(it.flags()) + " " + terms(it)));
            assertEquals(expected.keySet(), listed.keySet(), moment + "");
            expected.forEach((code, it) -> assertEquals(it, listed.get(code), moment + " " + code));
            assertEquals(new TreeSet<>(replay.of(moment.day(), moment.known()).entrySet().stream().filter(it -> it.getValue().later).map(Map.Entry::getKey).toList()),
                    new TreeSet<>(items(moment, "later=true").stream().map(FollowUpItem::code).toList()), moment + " later");
        }
    }

    @Test
    void eachAuditClassHasAListAsLongAsItsNumber() {
        Random random = new Random(4);
        for (int n = 0; n < 20; n++) {
            Moment moment = Moment.any(random);
            Map<String, Long> numbers = reports.read(leader, moment.ask("limit=1")).view().totals().byAuditClass();
            for (AuditClass its : AuditClass.values()) {
                List<FollowUpItem> listed = items(moment, "auditClass=" + its);
                assertEquals(numbers.get(its.name()), listed.size(), moment + " " + its);
                assertTrue(listed.stream().allMatch(it -> AuditClass.of(it.status(), true) == its || AuditClass.of(it.status(), false) == its), moment + " " + its);
            }
        }
    }

    /** By the names the history has for them; what is not there is not said. */
    private static Map<String, String> terms(FollowUpItem it) {
        Map<String, Object> terms = new TreeMap<>();
        terms.put("statement", it.statement());
        terms.put("strength", it.strength());
        terms.put("owner", it.owner() == null ? null : it.owner().code());
        terms.put("ownerText", it.ownerText());
        terms.put("ownerPost", it.ownerPost());
        terms.put("counterpart", it.counterpart() == null ? null : it.counterpart().code());
        terms.put("counterpartText", it.counterpartText());
        FollowUpItem.Target measure = it.measure() == null ? new FollowUpItem.Target(null, null, null, null) : it.measure();
        terms.put("measure.indicator", measure.indicator());
        terms.put("measure.quantity", measure.quantity() == null ? null : measure.quantity().toPlainString());
        terms.put("measure.unit", measure.unit());
        terms.put("measure.direction", measure.direction());
        terms.put("doneWhen", it.doneWhen());
        terms.put("dueDate", it.dueDate());
        terms.put("condition", it.condition());
        terms.put("topic", it.topic() == null ? null : it.topic().code());
        terms.put("reviewOn", it.reviewOn());
        terms.values().removeIf(Objects::isNull);
        return terms.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, term -> term.getValue().toString(), (a, b) -> a, TreeMap::new));
    }

    private List<FollowUpItem> items(Moment moment, String more) {
        List<FollowUpItem> items = new ArrayList<>();
        reports.export(leader, moment.ask(more), new FollowUpService.Sink() {
            @Override
            public void begin() {
                items.clear();
            }

            @Override
            public void rows(List<FollowUpItem> some) {
                items.addAll(some);
            }
        });
        return items;
    }

    private record Moment(LocalDate day, Instant known) {
        /** Often at the end of a day or a second beside it. */
        static Moment any(Random random) {
            LocalDate day = Histories.FIRST.plusDays(random.nextInt(250));
            LocalDate other = random.nextBoolean() ? day.plusDays(1) : Histories.FIRST.plusDays(1 + random.nextInt(251));
            Instant known = other.atStartOfDay(Replay.ZONE).toInstant().plusSeconds(random.nextInt(3) == 0 ? random.nextInt(86400) : random.nextInt(3) - 1);
            Instant now = Histories.LAST.atTime(12, 0).atZone(Replay.ZONE).toInstant();
            return new Moment(day, random.nextInt(4) == 0 ? now : known);
        }

        FollowUpAsk ask(String more) {
            return FollowUpAsk.of(HttpRequest.GET("/reports/follow-up?asOf=" + day + "&knownAt=" + known + "&" + more));
        }
    }
}
