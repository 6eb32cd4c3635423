package rakor.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import rakor.common.Actor;
import rakor.database.Sql;
import rakor.support.MeetingFixtures;
import rakor.support.RakorTest;
import rakor.support.Reworded;
import rakor.support.Statements;
import rakor.support.TestClock;

/** The rows through which a meeting is seen follow every change. */
@RakorTest
class SightRowsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 4, 20);
    private final MeetingFixtures fixtures;
    private final MeetingService meetings;
    private final MeetingMoveService moves;
    private final InvitationService invitations;
    private final ShareService shares;
    private final Statements rows;
    private final Actor official;

    SightRowsTest(MeetingFixtures fixtures, MeetingService meetings, MeetingMoveService moves, InvitationService invitations, ShareService shares, Statements rows) {
        TestClock.set(LocalDate.of(2026, 3, 31));
        this.fixtures = fixtures;
        this.meetings = meetings;
        this.moves = moves;
        this.invitations = invitations;
        this.shares = shares;
        this.rows = rows;
        this.official = fixtures.official("DISPERIN", "DISNAKER");
    }

    private Set<String> rowsOf(String code) {
        return new TreeSet<>(rows.list(Sql.of("SELECT o.code, s.via, s.date FROM meeting_sight s JOIN meeting m ON m.id = s.meeting_id JOIN organization o ON o.id = s.organization_id WHERE m.code = ?", code),
                row -> row.text("via") + " " + row.text("code") + " " + row.day("date")));
    }

    private void reword(String code, Object... changes) {
        meetings.correct(official, code, meetings.read(official, code).version(), said -> Reworded.of(said, changes));
    }

    @Test
    void recorderHostsAndOrganizerAreThereFromTheBeginning() {
        MeetingTerms terms = Reworded.of(MeetingTerms.of("Rapat", MeetingKind.COORDINATION, DAY), "hosts", List.of("PT-JABABEKA-INFRASTRUKTUR", "DISPERIN"), "organizer", "PT-JABABEKA-INFRASTRUKTUR");
        String code = meetings.create(official, terms).code();
        assertEquals(Set.of("RECORDER DISPERIN 2026-04-20", "HOST DISPERIN 2026-04-20", "HOST PT-JABABEKA-INFRASTRUKTUR 2026-04-20", "ORGANIZER PT-JABABEKA-INFRASTRUKTUR 2026-04-20"), rowsOf(code));
        reword(code, "hosts", List.of(), "organizer", null, "recorder", "DISNAKER");
        assertEquals(Set.of("RECORDER DISNAKER 2026-04-20"), rowsOf(code));
    }

    @Test
    void anInvitationCountsUntilTheLastOneOfItsOrganizationIsWithdrawn() {
        String code = fixtures.planned(official, DAY).code();
        int first = invitations.invite(official, code, InvitationTerms.of("DINSOS", "Kepala", null)).number();
        int second = invitations.invite(official, code, InvitationTerms.of("DINSOS", "Staf", null)).number();
        invitations.withdraw(official, code, first, MoveTerms.none());
        assertEquals(Set.of("RECORDER DISPERIN 2026-04-20", "INVITED DINSOS 2026-04-20"), rowsOf(code));
        invitations.withdraw(official, code, second, MoveTerms.none());
        assertEquals(Set.of("RECORDER DISPERIN 2026-04-20"), rowsOf(code));
    }

    @Test
    void aShareCountsWhileItLastsAndMayBeGivenAgain() {
        String code = fixtures.restricted(official, DAY, SecurityClass.R).code();
        int share = shares.share(official, code, new ShareTerms("APINDO-KABUPATEN-BEKASI", "Pendamping")).number();
        assertEquals(Set.of("RECORDER DISPERIN 2026-04-20", "SHARED APINDO-KABUPATEN-BEKASI 2026-04-20"), rowsOf(code));
        shares.end(official, code, share, MoveTerms.none());
        assertEquals(Set.of("RECORDER DISPERIN 2026-04-20"), rowsOf(code));
        shares.share(official, code, new ShareTerms("APINDO-KABUPATEN-BEKASI", "Sekali lagi"));
        assertEquals(2, rowsOf(code).size());
    }

    @Test
    void theDayMovesWithTheMeeting() {
        MeetingView meeting = fixtures.planned(official, DAY);
        fixtures.invite(official, meeting, "PT-JABABEKA-INFRASTRUKTUR");
        moves.reschedule(official, meeting.code(), new ReschedulingTerms(DAY.plusDays(1), null, null, null, "Bentrok", null));
        assertEquals(Set.of("RECORDER DISPERIN 2026-04-21", "INVITED PT-JABABEKA-INFRASTRUKTUR 2026-04-21"), rowsOf(meeting.code()));
        MeetingView draft = fixtures.draft(official, DAY);
        reword(draft.code(), "date", DAY.plusDays(5));
        assertEquals(Set.of("RECORDER DISPERIN 2026-04-25"), rowsOf(draft.code()));
    }

    @Test
    void aDiscardedDraftLeavesNone() {
        String code = fixtures.draft(official, DAY).code();
        moves.discard(official, code, MoveTerms.none());
        assertEquals(Set.of(), rowsOf(code));
    }
}
