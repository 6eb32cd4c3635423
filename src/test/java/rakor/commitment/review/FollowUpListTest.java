package rakor.commitment.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.http.HttpRequest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import rakor.commitment.CommitmentView;
import rakor.commitment.FollowUpLookup;
import rakor.commitment.Strength;
import rakor.commitment.move.CommitmentMoveService;
import rakor.commitment.move.Proposal;
import rakor.common.Actor;
import rakor.common.DomainError;
import rakor.common.Slice;
import rakor.meeting.AgendaService;
import rakor.meeting.AgendaTerms;
import rakor.meeting.MeetingFollowUp;
import rakor.meeting.MeetingLookup;
import rakor.meeting.MeetingMoveService;
import rakor.meeting.MeetingView;
import rakor.meeting.MoveTerms;
import rakor.meeting.series.NextMeetingTerms;
import rakor.meeting.series.PlanService;
import rakor.meeting.series.SeriesService;
import rakor.meeting.series.SeriesTerms;
import rakor.support.CommitmentFixtures;
import rakor.support.MeetingFixtures;
import rakor.support.RakorTest;
import rakor.support.Refused;
import rakor.support.Registers;

/** What a meeting looks at again: live and within each reader's sight; and what of it may be frozen into its minutes. */
@RakorTest
class FollowUpListTest {
    private static final LocalDate DAY = LocalDate.of(2025, 11, 18);
    private final ReviewService reviews;
    private final FollowUpLookup lookup;
    private final MeetingFollowUp agendaList;
    private final MeetingLookup meetings;
    private final MeetingMoveService moves;
    private final AgendaService agenda;
    private final CommitmentFixtures commitments;
    private final CommitmentMoveService promises;
    private final MeetingFixtures fixtures;
    private final PlanService plans;
    private final MeetingView meeting;
    private final Actor official;
    private final String invited;
    private final String absent;

    FollowUpListTest(ReviewService reviews, FollowUpLookup lookup, MeetingFollowUp agendaList, MeetingLookup meetings, MeetingMoveService moves, AgendaService agenda, CommitmentFixtures commitments, CommitmentMoveService promises,
            MeetingFixtures fixtures, Registers registers, SeriesService series, PlanService plans) {
        this.reviews = reviews;
        this.lookup = lookup;
        this.agendaList = agendaList;
        this.meetings = meetings;
        this.moves = moves;
        this.agenda = agenda;
        this.commitments = commitments;
        this.promises = promises;
        this.fixtures = fixtures;
        this.plans = plans;
        this.official = fixtures.official("DISPERIN");
        this.invited = registers.company().code();
        this.absent = registers.company().code();
        String forum = series.create(official, SeriesTerms.of("Rakor tindak lanjut", null, null)).code();
        this.meeting = plans.plan(official, forum, NextMeetingTerms.on(DAY)).meeting();
        fixtures.invite(official, meeting, invited);
    }

    private CommitmentView promise(String securityClass, String owner, String counterpart, LocalDate due, boolean proposed) {
        String held = commitments.held("DISPERIN", securityClass, CommitmentFixtures.FOUNDING);
        CommitmentView made = commitments.record(official, CommitmentFixtures.said(held, Strength.PLAN, "Contoh " + owner + counterpart).owner(owner).counterpart(counterpart).with("dueDate", due));
        return proposed ? promises.propose(official, made.code(), new Proposal(null, null, null)) : made;
    }

    private static List<String> codes(Slice<CommitmentView> found) {
        return found.items().stream().map(CommitmentView::code).toList();
    }

    private List<String> list(Actor actor, String query) {
        return codes(reviews.followUp(actor, meeting.code(), ReviewApi.query(HttpRequest.GET("/?limit=100" + query))));
    }

    @Test
    void itHoldsWhatConcernsThoseInvitedWithinTheReadersSight() {
        String later = promise("B", invited, "DISPERIN", LocalDate.of(2026, 6, 1), true).code();
        String sooner = promise("B", "DISPERIN", invited, LocalDate.of(2025, 12, 1), true).code();
        String draft = promise("B", invited, absent, null, false).code();
        String secret = promise("R", invited, "DISPERIN", LocalDate.of(2026, 7, 1), true).code();
        promise("B", absent, "DISPERIN", null, true);
        assertEquals(List.of(sooner, later, secret, draft), list(official, ""));
        assertEquals(List.of(sooner, later, draft), list(fixtures.official("DPMPTSP"), ""));
        assertEquals(List.of(sooner, later, secret), list(fixtures.liaison(invited), ""));
        Slice<CommitmentView> first = reviews.followUp(official, meeting.code(), ReviewApi.query(HttpRequest.GET("/?limit=2")));
        assertEquals(List.of(4, List.of(secret, draft)), List.of(first.total(), list(official, "&after=" + first.next())));
        assertTrue(agendaList.of(official, meeting.code()).lines().stream().anyMatch(line -> line.code().equals(sooner) && line.marks().stream().anyMatch(mark -> mark.name().equals("INCOMPLETE"))));
        Refused.as(DomainError.Kind.NOT_FOUND, () -> list(fixtures.liaison(absent), ""));
    }

    @Test
    void theMinutesShowOnlyClassBWhosePartiesAllTakePart() {
        String both = promise("B", invited, "DISPERIN", LocalDate.of(2026, 6, 1), true).code();
        promise("B", invited, absent, LocalDate.of(2026, 6, 1), true);
        promise("R", invited, "DISPERIN", LocalDate.of(2026, 6, 1), true);
        promise("B", invited, "DISPERIN", LocalDate.of(2026, 6, 1), false);
        String held = commitments.held("DISPERIN", "B", CommitmentFixtures.FOUNDING);
        String supported = commitments.record(official, CommitmentFixtures.said(held, Strength.PLAN, "Didukung").owner(invited).counterpart("DISPERIN").with("supporters", List.of(absent))).code();
        promises.propose(official, supported, new Proposal(null, null, null));
        assertEquals(List.of(both), lookup.shared(meetings.visible(official, meeting.code()).orElseThrow()).stream().map(FollowUpLookup.Line::code).toList());
        fixtures.invite(official, meeting, absent);
        assertEquals(3, lookup.shared(meetings.visible(official, meeting.code()).orElseThrow()).size());
    }

    @Test
    void whatTheMeetingPromisedItselfIsNoFollowUp() {
        String before = promise("B", invited, "DISPERIN", LocalDate.of(2026, 6, 1), true).code();
        moves.hold(official, meeting.code(), MoveTerms.none());
        String own = commitments.record(official, CommitmentFixtures.said(meeting.code(), Strength.PLAN, "Baru dijanjikan").owner(invited).counterpart("DISPERIN")).code();
        promises.propose(official, own, new Proposal(null, null, null));
        assertEquals(List.of(before), list(official, ""));
        assertEquals(List.of(before), agendaList.of(official, meeting.code()).lines().stream().map(MeetingFollowUp.Line::code).toList());
        assertEquals(List.of(before), lookup.shared(meetings.visible(official, meeting.code()).orElseThrow()).stream().map(FollowUpLookup.Line::code).toList());
    }

    @Test
    void whatWasDealtWithKeepsTheLinkToTheMeeting() {
        String code = promise("B", invited, "DISPERIN", LocalDate.of(2026, 6, 1), true).code();
        ReviewView marked = reviews.mark(official, meeting.code(), new ReviewTerms(code, null, "Berjalan, laporan menyusul"));
        assertEquals(1, marked.agendaItem());
        assertEquals("Laporan diterima", reviews.mark(official, meeting.code(), new ReviewTerms(code, null, "Laporan diterima")).note());
        assertEquals(List.of("Laporan diterima"), reviews.list(fixtures.liaison(invited), meeting.code()).stream().map(ReviewView::note).toList());
        assertEquals(List.of(meeting.code()), reviews.meetings(fixtures.liaison(invited), code));
        moves.hold(official, meeting.code(), MoveTerms.none());
        Refused.as(DomainError.Kind.CONFLICT, () -> moves.unhold(official, meeting.code(), MoveTerms.because("keliru")));
        Refused.as(DomainError.Kind.CONFLICT, () -> agenda.remove(official, meeting.code(), 1, MoveTerms.none()));
        reviews.unmark(official, meeting.code(), marked.number(), MoveTerms.none());
        assertEquals(List.of(), reviews.meetings(official, code));
    }

    @Test
    void aPromiseIsLookedAtAgainAtTheForumsNextMeeting() {
        String held = moves.hold(official, meeting.code(), MoveTerms.none()).code();
        assertEquals(DAY.plusDays(90), commitments.record(official, CommitmentFixtures.said(held, Strength.PLAN, "Belum ada rapat berikutnya")).reviewOn());
        plans.plan(official, meeting.series(), NextMeetingTerms.on(DAY.plusDays(28)));
        assertEquals(DAY.plusDays(28), commitments.record(official, CommitmentFixtures.said(held, Strength.PLAN, "Ada rapat berikutnya")).reviewOn());
    }

    @Test
    void onlyTheRecorderOfficeMarksAndOnlyWhatItSees() {
        String code = promise("B", invited, "DISPERIN", null, true).code();
        Refused.as(DomainError.Kind.NOT_PERMITTED, () -> reviews.mark(fixtures.official("DPMPTSP"), meeting.code(), new ReviewTerms(code, null, null)));
        Refused.at("commitment", "error.unknown-code", () -> reviews.mark(official, meeting.code(), new ReviewTerms("K-2025-9999", null, null)));
        String other = fixtures.planned(official, DAY).code();
        Refused.at("agendaItem", "series.error.no-follow-up", () -> reviews.mark(official, other, new ReviewTerms(code, null, null)));
        agenda.add(official, other, AgendaTerms.of("Banjir", null));
        assertEquals(1, reviews.mark(official, other, new ReviewTerms(code, 1, null)).agendaItem());
    }
}
