package rakor.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rakor.common.Actor;
import rakor.stakeholder.person.PostService;
import rakor.stakeholder.person.PostTerms;
import rakor.support.MeetingFixtures;
import rakor.support.RakorTest;

/** Who keeps a meeting is told what it shares with another one at the same hours; nothing is refused for it. */
@RakorTest
class DoubleBookingTest {
    private static int day = 1;
    private final MeetingService meetings;
    private final MeetingMoveService moves;
    private final MeetingFileService files;
    private final MeetingFixtures fixtures;
    private final InvitationService invitations;
    private final PostService posts;
    private LocalDate date;
    private Actor official;

    DoubleBookingTest(MeetingService meetings, MeetingMoveService moves, MeetingFileService files, MeetingFixtures fixtures, InvitationService invitations, PostService posts) {
        this.meetings = meetings;
        this.moves = moves;
        this.files = files;
        this.fixtures = fixtures;
        this.invitations = invitations;
        this.posts = posts;
    }

    @BeforeEach
    void cast() {
        date = LocalDate.of(2030, 1, 1).plusDays(40L * day++);
        official = fixtures.official(MeetingFixtures.RECORDER);
    }

    private MeetingView at(String from, String to, String venue, SecurityClass securityClass) {
        MeetingTerms t = new MeetingTerms("Rapat " + from + " " + venue + securityClass, MeetingKind.COORDINATION, null, null, null, date, hour(from), hour(to), null, null, null, null, null, null, null, null,
                venue, null, securityClass, null, null, null, null, null, null, null);
        return meetings.create(official, t);
    }

    private Instant hour(String hour) {
        return hour == null ? null : Instant.parse(date + "T" + hour + ":00+07:00");
    }

    private List<String> warned(MeetingView meeting) {
        return files.read(official, meeting.code()).meeting().warnings().stream().map(warning -> warning.code() + " " + warning.meeting()).toList();
    }

    @Test
    void theSameVenueAtTheSameHours() {
        MeetingView first = at("09:00", "11:00", "Aula Dinas", null);
        assertEquals(List.of("VENUE_TWICE " + first.code()), at("10:00", null, "aula dinas", null).warnings().stream().map(w -> w.code() + " " + w.meeting()).toList());
        assertEquals(List.of(), at("11:00", "12:00", "Aula Dinas", null).warnings());
        assertEquals(List.of(), at(null, null, "Aula Dinas", null).warnings(), "no hour is supposed");
        assertEquals(List.of(), at("09:00", "11:00", "Aula lain", null).warnings());
    }

    @Test
    void theSameOrganisationInvitedUntilOneIsCancelled() {
        MeetingView first = at("09:00", "11:00", "A", null);
        MeetingView second = at("08:00", "09:30", "B", null);
        fixtures.invite(official, first, MeetingFixtures.PARTNER);
        fixtures.invite(official, second, MeetingFixtures.PARTNER);
        assertEquals(List.of("ORGANIZATION_TWICE " + second.code()), warned(first));
        moves.cancel(official, second.code(), MoveTerms.because("batal"));
        assertEquals(List.of(), warned(first));
    }

    @Test
    void theSameOrganisationHostingOrOrganising() {
        MeetingView hosted = taking(at("09:00", "11:00", "A", null), List.of(MeetingFixtures.PARTNER), null);
        MeetingView organized = taking(at("10:00", "12:00", "B", null), null, MeetingFixtures.PARTNER);
        assertEquals(List.of("ORGANIZATION_TWICE " + organized.code()), warned(hosted));
        assertEquals(List.of("ORGANIZATION_TWICE " + hosted.code()), warned(organized));
        MeetingView invited = at("10:30", "11:30", "C", null);
        fixtures.invite(official, invited, MeetingFixtures.PARTNER);
        assertEquals(List.of("ORGANIZATION_TWICE " + hosted.code(), "ORGANIZATION_TWICE " + organized.code()), warned(invited));
    }

    private MeetingView taking(MeetingView meeting, List<String> hosts, String organizer) {
        return meetings.correct(official, meeting.code(), meeting.version(), s -> new MeetingTerms(s.title(), s.kind(), s.number(), s.purpose(), s.origin(), s.date(), s.startsAt(), s.endsAt(), s.dateNote(), null, hosts, organizer, s.recorder(),
                s.chairPost(), s.chairName(), s.noteTaker(), s.venue(), s.mode(), s.securityClass(), s.urgency(), null, s.sources(), s.externalRef(), s.notes(), s.integrityNote(), s.series()));
    }

    @Test
    void thePostInvitedOrInTheChairAtTheSameHours() {
        String post = posts.create(fixtures.administrator(), new PostTerms("Kepala Contoh " + date, MeetingFixtures.RECORDER, null)).code();
        MeetingView first = at("09:00", "11:00", "A", null);
        MeetingView second = at("10:00", "12:00", "B", null);
        invite(first, post);
        int number = invite(second, post);
        assertEquals(List.of("POST_TWICE " + second.code(), "ORGANIZATION_TWICE " + second.code()), warned(first));
        invitations.withdraw(official, second.code(), number, MoveTerms.because("keliru"));
        assertEquals(List.of(), warned(first), "whom it no longer invites");
        meetings.correct(official, second.code(), 0, s -> new MeetingTerms(s.title(), s.kind(), s.number(), s.purpose(), s.origin(), s.date(), s.startsAt(), s.endsAt(), s.dateNote(), s.host(), s.hosts(), s.organizer(), s.recorder(),
                post, s.chairName(), s.noteTaker(), s.venue(), s.mode(), s.securityClass(), s.urgency(), null, s.sources(), s.externalRef(), s.notes(), s.integrityNote(), s.series()));
        assertEquals(List.of("POST_TWICE " + second.code()), warned(first));
        assertEquals(List.of("POST_TWICE " + first.code()), warned(second));
        MeetingView later = at("12:00", "13:00", "C", null);
        invite(later, post);
        assertEquals(List.of(), warned(later), "when the others are over");
    }

    private int invite(MeetingView meeting, String post) {
        return invitations.invite(official, meeting.code(), new InvitationTerms(MeetingFixtures.RECORDER, null, null, null, null, post, null, null, null, null, null, null)).number();
    }

    @Test
    void aMeetingOneDoesNotSeeIsNotTold() {
        MeetingView open = at("09:00", "11:00", "A", null);
        fixtures.invite(official, open, MeetingFixtures.PARTNER);
        Actor other = fixtures.official(MeetingFixtures.OTHER_OFFICE);
        MeetingView secret = fixtures.restricted(other, date, SecurityClass.R);
        meetings.correct(other, secret.code(), 0, s -> new MeetingTerms(s.title(), s.kind(), s.number(), s.purpose(), s.origin(), s.date(), hour("10:00"), hour("12:00"), s.dateNote(), s.host(), s.hosts(), s.organizer(), s.recorder(),
                s.chairPost(), s.chairName(), s.noteTaker(), "A", s.mode(), s.securityClass(), s.urgency(), null, s.sources(), s.externalRef(), s.notes(), s.integrityNote(), s.series()));
        fixtures.invite(other, secret, MeetingFixtures.PARTNER);
        assertEquals(List.of(), warned(open));
        assertEquals(List.of("VENUE_TWICE " + open.code(), "ORGANIZATION_TWICE " + open.code()), files.read(other, secret.code()).meeting().warnings().stream().map(w -> w.code() + " " + w.meeting()).toList());
    }
}
