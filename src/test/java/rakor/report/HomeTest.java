package rakor.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rakor.commitment.Missing;
import rakor.commitment.Strength;
import rakor.common.Actor;
import rakor.common.DomainError;
import rakor.common.Role;
import rakor.meeting.Attendance;
import rakor.meeting.InvitationService;
import rakor.meeting.MeetingMoveService;
import rakor.meeting.MeetingView;
import rakor.meeting.MoveTerms;
import rakor.support.CommitmentFixtures;
import rakor.support.MeetingFixtures;
import rakor.support.RakorTest;
import rakor.support.TestClock;

@RakorTest
class HomeTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);
    private final HomeService homes;
    private final MeetingFixtures meetings;
    private final MeetingMoveService moves;
    private final InvitationService invitations;
    private final CommitmentFixtures commitments;
    private Actor official;

    HomeTest(HomeService homes, MeetingFixtures meetings, MeetingMoveService moves, InvitationService invitations, CommitmentFixtures commitments) {
        this.homes = homes;
        this.meetings = meetings;
        this.moves = moves;
        this.invitations = invitations;
        this.commitments = commitments;
    }

    @BeforeEach
    void stand() {
        TestClock.set(TODAY);
        official = meetings.official(MeetingFixtures.RECORDER);
    }

    @Test
    void aMeetingAsksItsOfficeForOneThingAfterAnother() {
        MeetingView meeting = meetings.planned(official, TODAY.minusDays(1));
        meetings.invite(official, meeting, MeetingFixtures.PARTNER);
        assertEquals(Set.of(Waiting.NOT_HELD), waits(official, meeting.code()));
        moves.hold(official, meeting.code(), MoveTerms.none());
        assertEquals(Set.of(Waiting.NO_ATTENDANCE), waits(official, meeting.code()));
        invitations.list(official, meeting.code()).forEach(party -> invitations.correct(official, meeting.code(), party.number(), party.version(), said -> said.came(Attendance.PRESENT, null, null, null)));
        assertEquals(Set.of(), waits(official, meeting.code()));
    }

    @Test
    void whatIsStillToComeWaitsForNobodyAndDraftsWaitLast() {
        MeetingView today = meetings.planned(official, TODAY);
        assertEquals(Set.of(), waits(official, today.code()));
        assertTrue(homes.home(official).coming().stream().anyMatch(line -> line.code().equals(today.code())));
        MeetingView draft = meetings.draft(official, TODAY.plusDays(9));
        assertEquals(Set.of(Waiting.DRAFT), waits(official, draft.code()));
        List<Waiting> order = homes.home(official).waiting().stream().map(WaitingGroup::waiting).toList();
        assertEquals(Waiting.DRAFT, order.get(order.size() - 1));
    }

    @Test
    void agendaItemsWithoutConclusionWaitAndAreCounted() {
        MeetingView founding = meetings.foundingHeld(official);
        WaitingItem item = items(official, Waiting.NO_CONCLUSION).stream().filter(it -> it.code().equals(founding.code())).findFirst().orElseThrow();
        assertEquals(5, item.number());
    }

    @Test
    void anOfficeIsAskedForItsOwnMeetingsOnly() {
        MeetingView meeting = meetings.planned(official, TODAY.minusDays(3));
        assertEquals(Set.of(), waits(meetings.official(MeetingFixtures.OTHER_OFFICE), meeting.code()));
        assertEquals(Set.of(Waiting.NOT_HELD), waits(meetings.official(MeetingFixtures.OTHER_OFFICE, MeetingFixtures.RECORDER), meeting.code()));
    }

    @Test
    void whatACommitmentLacksIsSaidToTheOfficeThatRecordedIt() {
        MeetingView meeting = meetings.held(official, TODAY.minusDays(2));
        String code = commitments.record(official, CommitmentFixtures.said(meeting.code(), Strength.REQUEST, "Menambah lampu jalan")).code();
        WaitingItem item = items(official, Waiting.INCOMPLETE).stream().filter(it -> it.code().equals(code)).findFirst().orElseThrow();
        assertEquals(List.of(Missing.OWNER, Missing.COUNTERPART, Missing.DUE, Missing.MEASURE), item.missing());
        assertEquals(Set.of(Waiting.INCOMPLETE), waits(official, code));
        assertEquals(Set.of(), waits(meetings.official(MeetingFixtures.OTHER_OFFICE), code));
        TestClock.set(TODAY.plusDays(400));
        assertEquals(Set.of(Waiting.REVIEW_DUE), waits(official, code), "once, with what it lacks");
        assertEquals(item.missing(), items(official, Waiting.REVIEW_DUE).stream().filter(it -> it.code().equals(code)).findFirst().orElseThrow().missing());
    }

    @Test
    void leadershipReadsWhichMeetingsLeftNothingBehind() {
        Actor leader = meetings.leader();
        MeetingView without = meetings.held(official, TODAY.minusDays(4));
        MeetingView with = meetings.held(official, TODAY.minusDays(4));
        MeetingView planned = meetings.planned(official, TODAY.minusDays(4));
        commitments.record(official, CommitmentFixtures.said(with.code(), Strength.PLAN, "Membersihkan saluran"));
        assertEquals(Set.of(Waiting.NO_FOLLOW_UP), waits(leader, without.code()));
        assertEquals(Set.of(), waits(leader, with.code()));
        assertEquals(Set.of(), waits(leader, planned.code()));
        Board board = homes.home(leader).board();
        assertEquals(items(leader, Waiting.NO_FOLLOW_UP).size(), board.unfollowed().number());
        assertTrue(board.all().all() > 0 && board.offices().containsKey(MeetingFixtures.RECORDER), board.offices().keySet().toString());
    }

    @Test
    void anAdministratorIsToldOfEmptyRegisters() {
        Actor administrator = meetings.administrator();
        Home home = homes.home(administrator);
        assertEquals(List.of(2027), home.holidayless());
        assertTrue(home.registers().stream().anyMatch(group -> group.waiting() == Waiting.NO_ACCOUNT));
        assertEquals(0, home.number().number());
        assertNull(home.board());
        assertNull(home.coming());
        assertNull(home.chain());
    }

    @Test
    void everybodyGetsThePartsOfTheirRolesAndNoOthers() {
        Home liaison = homes.home(meetings.liaison(MeetingFixtures.PARTNER));
        assertNull(liaison.board());
        assertEquals(0, liaison.owed().total());
        assertEquals(0, liaison.number().number());
        Home auditor = homes.home(meetings.auditor());
        assertNotNull(auditor.chain());
        assertNotNull(auditor.board());
        assertNull(auditor.owed());
        Home both = homes.home(meetings.actor(Set.of(Role.OFFICIAL, Role.LEADERSHIP, Role.ADMIN), MeetingFixtures.RECORDER));
        assertNotNull(both.board());
        assertTrue(both.registers().stream().anyMatch(group -> group.waiting() == Waiting.NO_ACCOUNT));
        assertEquals(DomainError.Kind.NOT_PERMITTED, assertThrows(DomainError.class, () -> homes.list(meetings.administrator(), Waiting.NO_FOLLOW_UP, null, 20)).kind());
    }

    @Test
    void aNumberIsTheLengthOfItsList() {
        for (int n = 0; n < 7; n++) {
            meetings.planned(official, TODAY.minusDays(10));
        }
        for (Actor actor : List.of(official, meetings.leader(), meetings.administrator())) {
            Home home = homes.home(actor);
            for (WaitingGroup group : Stream.of(home.waiting(), home.registers() == null ? List.<WaitingGroup>of() : home.registers()).flatMap(List::stream).toList()) {
                List<WaitingItem> items = items(actor, group.waiting());
                assertEquals(items.size(), group.number(), group.waiting().name());
                assertEquals(items.size(), items.stream().map(WaitingItem::id).distinct().count(), group.waiting().name());
                assertEquals(items.subList(0, Math.min(5, items.size())), group.first());
            }
        }
    }

    /** Under what a record waits for the actor. */
    private Set<Waiting> waits(Actor actor, String code) {
        return List.of(Waiting.values()).stream().filter(kind -> kind.concerns(actor) && items(actor, kind).stream().anyMatch(item -> item.code().equals(code))).collect(java.util.stream.Collectors.toSet());
    }

    private List<WaitingItem> items(Actor actor, Waiting kind) {
        List<WaitingItem> items = new java.util.ArrayList<>();
        WaitingKey after = null;
        WaitingList page;
        do {
            page = homes.list(actor, kind, after, 3);
            items.addAll(page.items().items());
            WaitingItem last = items.isEmpty() ? null : items.get(items.size() - 1);
            after = last == null ? null : new WaitingKey(last.key(), last.id());
        } while (page.items().next() != null);
        return items;
    }
}
