package rakor.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import rakor.common.Actor;
import rakor.common.Side;
import rakor.support.MeetingFixtures;
import rakor.support.RakorTest;

/** The meeting of 21 October 2025 is kept exactly as weak as it was reported. */
@RakorTest
class FoundingMeetingTest {
    private final MeetingFixtures fixtures;
    private final MeetingService meetings;
    private final InvitationService invitations;
    private final AgendaService agenda;

    FoundingMeetingTest(MeetingFixtures fixtures, MeetingService meetings, InvitationService invitations, AgendaService agenda) {
        this.fixtures = fixtures;
        this.meetings = meetings;
        this.invitations = invitations;
        this.agenda = agenda;
    }

    @Test
    void isLoggedWithoutAnythingInvented() {
        Actor official = fixtures.official("DISPERIN");

        MeetingView meeting = meetings.read(official, fixtures.foundingHeld(official).code());

        assertTrue(meeting.code().matches("R-2025-\\d{4}"), meeting.code());
        assertEquals(MeetingStatus.HELD, meeting.status());
        assertEquals(LocalDate.of(2025, 10, 21), meeting.date());
        assertNull(meeting.startsAt());
        assertNull(meeting.endsAt());
        assertNull(meeting.number());
        assertNull(meeting.mode());
        assertEquals(List.of("PT-JABABEKA-INFRASTRUKTUR"), meeting.hosts());
        assertEquals("PT-JABABEKA-INFRASTRUKTUR", meeting.organizer());
        assertEquals("DISPERIN", meeting.recorder());
        assertEquals("Ade Kuswara Kunang", meeting.chairName());
        assertEquals(SecurityClass.B, meeting.securityClass());
        assertEquals(2, meeting.sources().size());
        assertEquals(List.of(), meeting.warnings());
    }

    @Test
    void keepsGroupsInTheWordsOfTheReportAndTopicsInTheirOrder() {
        Actor official = fixtures.official("DISPERIN");
        String code = fixtures.foundingHeld(official).code();

        List<InvitationView> parties = invitations.list(official, code);
        List<AgendaItemView> items = agenda.list(official, code);

        assertEquals(List.of("Bupati Bekasi", "Jajaran direksi", "Kepala perangkat daerah terkait"), parties.stream().map(InvitationView::positionText).filter(java.util.Objects::nonNull).toList());
        InvitationView group = parties.get(3);
        assertNull(group.organization());
        assertNull(group.headcount());
        assertEquals("Perwakilan pelaku usaha kawasan industri", group.groupText());
        assertEquals(Side.INDUSTRY, group.side());
        assertTrue(parties.stream().allMatch(party -> party.attendance() == Attendance.PRESENT));
        assertEquals(List.of("BASIC_SERVICES", "INFRASTRUCTURE", "LICENSING", "CSR", "VOCATIONAL"), items.stream().map(AgendaItemView::topic).toList());
        assertTrue(items.stream().noneMatch(AgendaItemView::written));
    }
}
