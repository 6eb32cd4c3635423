package rakor.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import rakor.common.Actor;
import rakor.common.Role;
import rakor.meeting.SecurityClass;
import rakor.minutes.AnswerTerms;
import rakor.minutes.ApprovalService;
import rakor.minutes.ApprovalTerms;
import rakor.minutes.CirculationService;
import rakor.minutes.MinutesService;
import rakor.minutes.ObjectionService;
import rakor.minutes.RevisionTerms;
import rakor.support.MeetingFixtures;
import rakor.support.MinutedRecords;
import rakor.support.RakorTest;
import rakor.support.TestClock;

/** Minutes at home: whose word is asked finds them there, and so does the office that owes an answer; nobody else does. */
@RakorTest
class MinutesWaitTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private static final EnumSet<Waiting> BOTH = EnumSet.of(Waiting.APPROVAL, Waiting.OBJECTION);
    private final HomeService homes;
    private final ObjectionService objections;
    private final ApprovalService approvals;
    private final CirculationService circulations;
    private final MinutesService minutes;
    private final String code;
    private final Actor recorder;
    private final Actor objector;
    private final Actor leader;
    private final Actor partner;
    private final Actor stranger;

    MinutesWaitTest(HomeService homes, ObjectionService objections, ApprovalService approvals, CirculationService circulations, MinutesService minutes, MinutedRecords records, MeetingFixtures fixtures) {
        TestClock.set(DAY);
        this.homes = homes;
        this.objections = objections;
        this.approvals = approvals;
        this.circulations = circulations;
        this.minutes = minutes;
        this.code = records.circulated(DAY, SecurityClass.B);
        this.recorder = fixtures.official(MeetingFixtures.RECORDER);
        this.objector = fixtures.official(MeetingFixtures.OTHER_OFFICE);
        this.leader = fixtures.actor(Set.of(Role.LEADERSHIP), MeetingFixtures.OTHER_OFFICE);
        this.partner = fixtures.liaison(MeetingFixtures.PARTNER);
        this.stranger = fixtures.liaison(MeetingFixtures.OTHER_PARTNER);
    }

    private EnumSet<Waiting> waits(Actor actor) {
        EnumSet<Waiting> found = EnumSet.noneOf(Waiting.class);
        BOTH.stream().filter(kind -> kind.concerns(actor) && item(actor, kind) != null).forEach(found::add);
        boolean asked = moves(actor).contains("approval");
        assertEquals(asked, found.contains(Waiting.APPROVAL), "home and the minutes agree on " + actor.name());
        return found;
    }

    private WaitingItem item(Actor actor, Waiting kind) {
        return homes.list(actor, kind, null, 100).items().items().stream().filter(it -> it.code().equals(code)).findFirst().orElse(null);
    }

    private List<String> moves(Actor actor) {
        return actor == stranger || actor == recorder ? List.of() : minutes.read(actor, code, null).moves();
    }

    private void reject() {
        objections.answer(recorder, code, 1, new AnswerTerms(false, "Sudah lengkap.", null, null, null));
    }

    @Test
    void anObjectionWaitsForTheOfficeThatKeepsTheRecordUntilItIsAnswered() {
        assertEquals(EnumSet.of(Waiting.OBJECTION), waits(recorder));
        assertEquals(1, item(recorder, Waiting.OBJECTION).number());
        assertTrue(homes.home(recorder).waiting().stream().anyMatch(group -> group.waiting() == Waiting.OBJECTION));
        reject();
        assertEquals(EnumSet.noneOf(Waiting.class), waits(recorder));
    }

    @Test
    void approvalWaitsForThoseAskedUntilTheyGaveIt() {
        assertEquals(EnumSet.of(Waiting.APPROVAL), waits(partner));
        assertEquals(EnumSet.noneOf(Waiting.class), waits(stranger));
        assertTrue(homes.home(partner).waiting().stream().anyMatch(group -> group.waiting() == Waiting.APPROVAL));
        approvals.approve(partner, code, new ApprovalTerms(null, null, 1L));
        assertEquals(EnumSet.noneOf(Waiting.class), waits(partner));
    }

    @Test
    void whoObjectsIsAskedAgainOnceTheObjectionIsAnsweredAndSoIsItsLeadership() {
        assertEquals(EnumSet.noneOf(Waiting.class), waits(objector));
        assertEquals(EnumSet.noneOf(Waiting.class), waits(leader));
        reject();
        assertEquals(EnumSet.of(Waiting.APPROVAL), waits(objector));
        assertEquals(EnumSet.of(Waiting.APPROVAL), waits(leader));
        approvals.approve(leader, code, new ApprovalTerms(null, null, 1L));
        assertEquals(EnumSet.noneOf(Waiting.class), waits(objector));
    }

    @Test
    void whatIsBeingRevisedWaitsForNobody() {
        reject();
        circulations.revise(recorder, code, new RevisionTerms("Salah ketik", null));
        assertEquals(EnumSet.noneOf(Waiting.class), waits(partner));
        assertEquals(EnumSet.noneOf(Waiting.class), waits(objector));
    }
}
