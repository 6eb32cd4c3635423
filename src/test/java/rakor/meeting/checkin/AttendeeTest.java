package rakor.meeting.checkin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static rakor.support.MeetingFixtures.OTHER_PARTNER;
import static rakor.support.MeetingFixtures.PARTNER;
import static rakor.support.MeetingFixtures.RECORDER;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rakor.common.Actor;
import rakor.common.DomainError.Kind;
import rakor.history.HistoryFilter;
import rakor.history.HistoryService;
import rakor.meeting.Attendance;
import rakor.meeting.InvitationService;
import rakor.meeting.InvitationView;
import rakor.meeting.MeetingService;
import rakor.meeting.MeetingView;
import rakor.support.MeetingFixtures;
import rakor.support.RakorTest;
import rakor.support.Refused;
import rakor.support.TestClock;

/** People who came, and how a party's attendance follows them. */
@RakorTest
class AttendeeTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    private static final Instant NINE = Instant.parse("2026-03-10T02:00:00Z");
    private final MeetingFixtures fixtures;
    private final MeetingService meetings;
    private final InvitationService invitations;
    private final AttendeeService attendees;
    private final DeskService desk;
    private final HistoryService history;
    private Actor official;
    private String code;

    AttendeeTest(MeetingFixtures fixtures, MeetingService meetings, InvitationService invitations, AttendeeService attendees, DeskService desk, HistoryService history) {
        this.fixtures = fixtures;
        this.meetings = meetings;
        this.invitations = invitations;
        this.attendees = attendees;
        this.desk = desk;
        this.history = history;
    }

    @BeforeEach
    void aMeetingAtNine() {
        official = fixtures.official(RECORDER);
        TestClock.set(NINE.plusSeconds(600));
        MeetingView meeting = meetings.create(official, MeetingFixtures.startingAt("Rapat absensi", DAY, NINE, NINE.plusSeconds(7200)));
        code = meeting.code();
        fixtures.invite(official, meeting, PARTNER);
        fixtures.invite(official, meeting, OTHER_PARTNER);
    }

    private static AttendeeTerms came(String name, String organization) {
        return new AttendeeTerms(null, organization, name, null, null, null, Attendance.PRESENT, NINE, null);
    }

    private InvitationView party(int number) {
        return invitations.read(official, code, number);
    }

    private AttendeeView said(int number) {
        return attendees.read(official, code, number);
    }

    @Test
    void aPersonOfAnInvitedPartyMakesItPresentAndTakenAwayLeavesNothing() {
        AttendeeView budi = attendees.create(official, code, came("Budi Santoso", PARTNER));
        assertEquals(1, budi.invitation());
        assertEquals(Attendance.PRESENT, party(1).attendance());
        assertEquals(NINE, party(1).arrivedAt());
        attendees.remove(official, code, budi.number(), budi.version());
        assertNull(party(1).attendance());
        Refused.as(Kind.CONFLICT, () -> attendees.remove(official, code, 1, 1));
    }

    @Test
    void whoStandsForAPartyIsNamedThere() {
        attendees.create(official, code, new AttendeeTerms(null, OTHER_PARTNER, "Citra Lestari", "Sekretaris", "Ketua", null, Attendance.PRESENT, NINE, null));
        assertEquals(Attendance.REPRESENTED, party(2).attendance());
        assertEquals("Citra Lestari", party(2).representedBy());
    }

    @Test
    void whatWasSetByHandIsMadeMoreButNeverTakenBack() {
        invitations.correct(official, code, 1, party(1).version(), said -> said.came(Attendance.REPRESENTED, "Dewi", null, null));
        invitations.correct(official, code, 2, party(2).version(), said -> said.came(Attendance.ABSENT, null, null, null));
        AttendeeView own = attendees.create(official, code, came("Budi", PARTNER));
        AttendeeView late = attendees.create(official, code, came("Sari", OTHER_PARTNER));
        assertEquals("Dewi", party(1).representedBy());
        assertEquals(Attendance.PRESENT, party(2).attendance());
        attendees.remove(official, code, own.number(), own.version());
        attendees.remove(official, code, late.number(), late.version());
        assertEquals(Attendance.REPRESENTED, party(1).attendance());
        assertEquals(Attendance.ABSENT, party(2).attendance());
    }

    @Test
    void theDeskTicksOnceHoweverOftenItIsPressed() {
        desk.arrive(official, code, new Arrival(null, 1, "Budi"));
        desk.arrive(official, code, new Arrival(null, 1, "budi"));
        desk.walkIn(official, code, "Tamu Contoh", "Warung Contoh");
        desk.walkIn(official, code, "TAMU  contoh", "warung contoh");
        Desk seen = desk.read(official, code, null);
        assertEquals(List.of(2, 1, 2), List.of(seen.counts().present(), seen.counts().walkIns(), seen.counts().late()));
        desk.depart(official, code, 1);
        assertEquals(1, desk.read(official, code, "budi").counts().early());
        assertEquals(1, desk.read(official, code, "budi jababeka").found());
        assertEquals(0, desk.read(official, code, "budi warung").found());
    }

    @Test
    void nothingIsTickedBeforeTheDayNorByAnotherOffice() {
        TestClock.set(DAY.minusDays(1));
        attendees.create(official, code, new AttendeeTerms(null, PARTNER, "Budi", null, null, null, null, null, null));
        Refused.as(Kind.CONFLICT, () -> desk.arrive(official, code, new Arrival(1, null, null)));
        Refused.as(Kind.CONFLICT, () -> desk.walkIn(official, code, "Tamu", null));
        TestClock.set(NINE);
        Actor other = fixtures.official(MeetingFixtures.OTHER_OFFICE);
        Refused.as(Kind.NOT_PERMITTED, () -> desk.arrive(other, code, new Arrival(1, null, null)));
        Refused.as(Kind.NOT_PERMITTED, () -> desk.read(other, code, null));
        desk.arrive(official, code, new Arrival(1, null, null));
        assertEquals(NINE, said(1).arrivedAt());
    }

    @Test
    void eachMistakeIsToldAtItsField() {
        Refused.at("name", "error.required", () -> attendees.create(official, code, came(null, "Warung Contoh")));
        Refused.at("name", "checkin.error.name", () -> attendees.create(official, code, came("12345", null)));
        Refused.at("name", "checkin.error.formula", () -> attendees.create(official, code, came("=cmd|' /C calc'!A0", null)));
        Refused.at("organization", "checkin.error.formula", () -> attendees.create(official, code, came("Budi", "@SUM(A1)")));
        Refused.at("leftAt", "meeting.error.left-before", () -> attendees.create(official, code, new AttendeeTerms(null, null, "Budi", null, null, null, Attendance.PRESENT, NINE.plusSeconds(60), NINE)));
        Refused.at("arrivedAt", "meeting.error.came-only", () -> attendees.create(official, code, new AttendeeTerms(null, null, "Budi", null, null, null, Attendance.EXCUSED, NINE, null)));
        Refused.at("arrivedAt", "meeting.error.hour-outside", () -> attendees.create(official, code, new AttendeeTerms(null, null, "Budi", null, null, null, Attendance.PRESENT, NINE.minusSeconds(86_400), null)));
        Refused.at("representing", "error.required", () -> attendees.create(official, code, new AttendeeTerms(null, null, "Budi", null, null, null, Attendance.REPRESENTED, null, null)));
        Refused.at("invitation", "checkin.error.invitation", () -> attendees.create(official, code, new AttendeeTerms(9, null, "Budi", null, null, null, null, null, null)));
        Refused.at("phone", "stakeholder.error.phone", () -> attendees.create(official, code, new AttendeeTerms(null, null, "Budi", null, null, "rumah", null, null, null)));
    }

    @Test
    void twoEntriesOfOnePersonBecomeOne() {
        AttendeeView first = attendees.create(official, code, new AttendeeTerms(null, PARTNER, "Ir. Budi Santoso, M.T.", null, null, "0812 3456 789", Attendance.PRESENT, NINE.plusSeconds(300), null));
        attendees.create(official, code, new AttendeeTerms(null, PARTNER, "budi santoso", "Direktur", null, null, Attendance.PRESENT, NINE, null));
        Desk.Twins twins = desk.read(official, code, null).likely().get(0);
        assertEquals(List.of(1, 2), List.of(twins.stays().attendee(), twins.goes().attendee()));
        AttendeeView one = attendees.merge(official, code, 2, new MergingTerms(1, 0L));
        assertEquals(List.of(1, "Direktur", NINE), List.of(one.number(), one.positionText(), one.arrivedAt()));
        assertEquals(first.name(), one.name());
        assertEquals(1, said(2).mergedInto());
        assertTrue(desk.read(official, code, null).likely().isEmpty());
        Refused.at("into", "checkin.error.into", () -> attendees.merge(official, code, 1, new MergingTerms(2, null)));
        Refused.as(Kind.CONFLICT, () -> attendees.merge(official, code, 2, new MergingTerms(1, null)));
    }

    @Test
    void aTelephoneNumberIsForFewAndItsReadingIsWrittenDown() {
        attendees.create(official, code, new AttendeeTerms(null, PARTNER, "Budi", null, null, "0812 3456 789", null, null, null));
        Actor own = fixtures.liaison(PARTNER);
        Actor other = fixtures.liaison(OTHER_PARTNER);
        assertEquals("0812 3456 789", attendees.read(own, code, 1).phone());
        assertNull(attendees.read(other, code, 1).phone());
        assertNull(attendees.read(fixtures.leader(), code, 1).phone());
        String told = history.list(fixtures.auditor(), new HistoryFilter("meeting", code, null, null, null), null100()).items().toString();
        assertEquals(2, told.split("move=reading", -1).length, told);
        assertTrue(!told.contains("0812"), told);
    }

    private static rakor.web.ListQuery null100() {
        return rakor.web.ListQuery.of(io.micronaut.http.HttpRequest.GET("/?limit=100"), java.util.Set.of());
    }

    @Test
    void twoPeopleWhoCorrectOneEntryDoNotOverwriteEachOther() {
        AttendeeView was = attendees.create(official, code, came("Budi", PARTNER));
        attendees.correct(official, code, 1, was.version(), said -> new AttendeeTerms(said.invitation(), said.organization(), "Budi Santoso", null, null, null, said.status(), said.arrivedAt(), null));
        Refused.as(Kind.STALE, () -> attendees.correct(official, code, 1, was.version(), said -> came("Bodi", PARTNER)));
        assertEquals("Budi Santoso", said(1).name());
        attendees.correct(official, code, 1, 1, said -> came("Budi Santoso", OTHER_PARTNER));
        assertNull(party(1).attendance());
        assertEquals(Attendance.PRESENT, party(2).attendance());
    }
}
