package rakor.meeting.series;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rakor.common.Actor;
import rakor.common.DomainError;
import rakor.common.Side;
import rakor.meeting.AgendaItemView;
import rakor.meeting.AgendaKind;
import rakor.meeting.AgendaOutcome;
import rakor.meeting.AgendaService;
import rakor.meeting.AgendaTerms;
import rakor.meeting.InvitationService;
import rakor.meeting.MeetingMoveService;
import rakor.meeting.MeetingView;
import rakor.meeting.MoveTerms;
import rakor.meeting.SecurityClass;
import rakor.stakeholder.OrganizationService;
import rakor.stakeholder.SuccessionTerms;
import rakor.stakeholder.person.PostService;
import rakor.stakeholder.person.PostTerms;
import rakor.support.MeetingFixtures;
import rakor.support.RakorTest;
import rakor.support.Refused;
import rakor.support.Registers;
import rakor.support.TestClock;

/** Planning the next meeting of a forum. */
@RakorTest
class PlanTest {
    private final SeriesService series;
    private final InviteeService invitees;
    private final PlanService plans;
    private final AgendaService agenda;
    private final InvitationService invitations;
    private final MeetingMoveService moves;
    private final MeetingFixtures fixtures;
    private final Registers registers;
    private final OrganizationService organizations;
    private final PostService posts;
    private Actor official;

    PlanTest(SeriesService series, InviteeService invitees, PlanService plans, AgendaService agenda, InvitationService invitations, MeetingMoveService moves, MeetingFixtures fixtures, Registers registers, OrganizationService organizations, PostService posts) {
        this.series = series;
        this.invitees = invitees;
        this.plans = plans;
        this.agenda = agenda;
        this.invitations = invitations;
        this.moves = moves;
        this.fixtures = fixtures;
        this.registers = registers;
        this.organizations = organizations;
        this.posts = posts;
    }

    @BeforeEach
    void cast() {
        TestClock.set(LocalDate.of(2025, 11, 20));
        official = fixtures.official(MeetingFixtures.RECORDER);
    }

    @AfterEach
    void realTime() {
        TestClock.real();
    }

    private String forum(Integer rhythm, RhythmUnit unit) {
        return series.create(official, SeriesTerms.of("Rakor contoh", rhythm, unit)).code();
    }

    private MeetingView on(String forum, LocalDate day) {
        return plans.plan(official, forum, NextMeetingTerms.on(day)).meeting();
    }

    @Test
    void theDayIsTheRhythmsNextWorkingDay() {
        String monthly = forum(1, RhythmUnit.MONTH);
        assertEquals(null, plans.next(official, monthly).date(), "before the first meeting nobody knows");
        Refused.at("date", "error.required", () -> plans.plan(official, monthly, NextMeetingTerms.on(null)));
        on(monthly, LocalDate.of(2025, 10, 25));
        assertEquals(LocalDate.of(2025, 11, 25), plans.next(official, monthly).date());
        on(monthly, LocalDate.of(2025, 11, 25));
        // 25 December is a holiday, 26 December a day of collective leave, then a weekend
        assertEquals(LocalDate.of(2025, 12, 29), plans.next(official, monthly).date());
        String late = forum(2, RhythmUnit.WEEK);
        on(late, LocalDate.of(2025, 9, 2));
        assertEquals(LocalDate.of(2025, 11, 25), plans.next(official, late).date(), "the rhythm goes on where meetings were left out");
        assertEquals(null, plans.next(official, forum(null, null)).date());
    }

    @Test
    void theForumsChairTakesTheNextMeeting() {
        String post = posts.create(registers.admin(), new PostTerms("Ketua forum contoh", MeetingFixtures.RECORDER, null)).code();
        String forum = series.create(official, new SeriesTerms("Rakor berketua", null, null, null, null, post, null, null, null, 1, RhythmUnit.MONTH)).code();
        assertEquals(post, on(forum, LocalDate.of(2025, 11, 25)).chairPost());
        posts.end(registers.admin(), post, null, LocalDate.of(2025, 11, 19));
        assertEquals(null, on(forum, LocalDate.of(2025, 12, 29)).chairPost(), "a post that is no more chairs nothing");
    }

    @Test
    void onlyLivingOrganisationsAreInvitedAndASuccessorTakesItsPlace() {
        String forum = forum(null, null);
        String ended = registers.company().code();
        String gone = registers.company().code();
        String heir = registers.company().code();
        List.of(ended, gone, heir, MeetingFixtures.PARTNER).forEach(code -> invitees.add(official, forum, InviteeTerms.of(code)));
        invitees.add(official, forum, new InviteeTerms(null, null, "HRD kawasan", Side.INDUSTRY));
        organizations.end(registers.admin(), ended, new SuccessionTerms(LocalDate.of(2025, 11, 1), heir, null));
        organizations.end(registers.admin(), gone, new SuccessionTerms(LocalDate.of(2025, 11, 1), null, null));
        List<String> invited = invitations.list(official, on(forum, LocalDate.of(2025, 12, 2)).code()).stream().map(one -> one.organization() == null ? one.groupText() : one.organization()).toList();
        assertEquals(List.of(heir, MeetingFixtures.PARTNER, "HRD kawasan"), invited);
        assertEquals(List.of(heir), invitees.list(official, forum).stream().map(InviteeView::successor).filter(code -> code != null).toList());
        assertEquals(1, invitees.list(official, forum).stream().filter(InviteeView::gone).count());
    }

    @Test
    void theAgendaIsWhatWasLeftOpenAndThenTheFollowUp() {
        String forum = forum(null, null);
        String first = on(forum, LocalDate.of(2025, 11, 4)).code();
        for (String title : List.of("Banjir", "Jalan", "Izin", "Vokasi")) {
            agenda.add(official, first, AgendaTerms.of(title, null));
        }
        moves.hold(official, first, MoveTerms.none());
        decide(first, "Jalan", AgendaOutcome.CONCLUDED, null);
        decide(first, "Izin", AgendaOutcome.DEFERRED, "menunggu provinsi");
        decide(first, "Vokasi", AgendaOutcome.DROPPED, "tidak relevan");
        String second = on(forum, LocalDate.of(2025, 12, 2)).code();
        List<AgendaItemView> items = agenda.list(official, second);
        assertEquals(List.of("Banjir", "Izin", "Tindak lanjut rapat sebelumnya"), items.stream().map(AgendaItemView::title).toList());
        assertEquals(List.of(1, 2, 3), items.stream().map(AgendaItemView::position).toList());
        assertEquals(AgendaKind.FOLLOW_UP, items.get(2).kind());
        assertEquals(first, items.get(0).carriedFrom().meeting());
        AgendaItemView source = item(first, "Banjir");
        assertEquals(second + " DEFERRED", source.carriedTo().meeting() + " " + source.outcome());
        assertEquals("menunggu provinsi", item(first, "Izin").outcomeReason());
        Refused.at("outcome", "meeting.error.item-carried", () -> decide(first, "Banjir", AgendaOutcome.CONCLUDED, null));
        agenda.correct(official, first, source.number(), source.version(), said -> new AgendaTerms(said.title(), said.topic(), said.presenter(), said.minutes(), "Dibahas lama", null, said.outcome(), said.outcomeReason(), said.position()));
        assertFalse(plans.plan(official, forum, NextMeetingTerms.on(null)).fresh(), "what is planned is the next one");
        assertEquals(3, agenda.list(official, second).size());
    }

    @Test
    void whatComesFromARestrictedMeetingIsNotShownToMore() {
        String forum = forum(null, null);
        String secret = plans.plan(official, forum, new NextMeetingTerms(LocalDate.of(2025, 11, 4), null, null, null, null, null, SecurityClass.R, null)).meeting().code();
        agenda.add(official, secret, AgendaTerms.of("Hal rahasia", null));
        moves.hold(official, secret, MoveTerms.none());
        assertEquals(List.of(false), plans.next(official, forum).unfinished().stream().map(NextView.Waiting::carried).toList());
        assertEquals(1, agenda.list(official, on(forum, LocalDate.of(2025, 12, 2)).code()).size());
        String next = plans.plan(official, forum, new NextMeetingTerms(LocalDate.of(2026, 1, 6), null, null, null, null, null, SecurityClass.R, null)).meeting().code();
        assertEquals("Hal rahasia", agenda.list(official, next).get(0).title());
    }

    @Test
    void twoWhoPlanAtOnceGetOneMeetingAndEachItemOnce() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        for (int round = 0; round < 5; round++) {
            String forum = forum(1, RhythmUnit.MONTH);
            String first = on(forum, LocalDate.of(2025, 11, 4)).code();
            agenda.add(official, first, AgendaTerms.of("Banjir", null));
            moves.hold(official, first, MoveTerms.none());
            CyclicBarrier start = new CyclicBarrier(4);
            List<Future<PlanService.Planned>> all = new ArrayList<>();
            for (int n = 0; n < 4; n++) {
                LocalDate day = n == 3 ? LocalDate.of(2026, 2, 3) : null;
                all.add(threads.submit(() -> {
                    start.await();
                    return plans.plan(official, forum, NextMeetingTerms.on(day));
                }));
            }
            List<String> meetings = new ArrayList<>();
            for (Future<PlanService.Planned> one : all) {
                meetings.add(one.get().meeting().code());
            }
            List<String> distinct = meetings.stream().distinct().toList();
            assertTrue(distinct.size() <= 2, meetings.toString());
            assertEquals(1, distinct.stream().flatMap(code -> agenda.list(official, code).stream()).filter(item -> item.title().equals("Banjir")).count());
        }
        threads.shutdown();
    }

    @Test
    void anEndedForumPlansNothingAndAnotherOfficeNeither() {
        String forum = forum(1, RhythmUnit.MONTH);
        Refused.as(DomainError.Kind.NOT_PERMITTED, () -> plans.plan(fixtures.official(MeetingFixtures.OTHER_OFFICE), forum, NextMeetingTerms.on(LocalDate.of(2025, 12, 2))));
        series.end(official, forum, new SeriesEndingTerms(LocalDate.of(2025, 11, 20), null));
        Refused.as(DomainError.Kind.CONFLICT, () -> on(forum, LocalDate.of(2025, 12, 2)));
    }

    private AgendaItemView item(String meeting, String title) {
        return agenda.list(official, meeting).stream().filter(one -> one.title().equals(title)).findFirst().orElseThrow();
    }

    private void decide(String meeting, String title, AgendaOutcome outcome, String reason) {
        AgendaItemView item = item(meeting, title);
        agenda.correct(official, meeting, item.number(), item.version(), said -> new AgendaTerms(said.title(), said.topic(), said.presenter(), said.minutes(), said.discussion(), said.conclusion(), outcome, reason, said.position()));
    }
}
