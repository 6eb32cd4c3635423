package rakor.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rakor.common.Actor;
import rakor.stakeholder.HolderStatus;
import rakor.stakeholder.person.HolderService;
import rakor.stakeholder.person.HolderTerms;
import rakor.stakeholder.person.PersonService;
import rakor.stakeholder.person.PersonTerms;
import rakor.stakeholder.person.PersonView;
import rakor.stakeholder.person.PostService;
import rakor.stakeholder.person.PostTerms;
import rakor.support.MeetingFixtures;
import rakor.support.RakorTest;
import rakor.support.Registers;

/** The office that keeps a meeting's record may write to whom it invites, and to nobody else. */
@RakorTest
class InvitedContactTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 3);
    private static int made;
    private final MeetingFixtures fixtures;
    private final InvitationService invitations;
    private final MeetingMoveService moves;
    private final PersonService people;
    private final PostService posts;
    private final HolderService holders;
    private final Actor admin;
    private final Actor recorder;
    private final Actor host;
    private String post;

    InvitedContactTest(MeetingFixtures fixtures, InvitationService invitations, MeetingMoveService moves, PersonService people, PostService posts, HolderService holders, Registers registers) {
        this.fixtures = fixtures;
        this.invitations = invitations;
        this.moves = moves;
        this.people = people;
        this.posts = posts;
        this.holders = holders;
        this.admin = registers.admin();
        this.recorder = fixtures.official("DISPERIN");
        this.host = fixtures.official("BAPPEDA");
    }

    @BeforeEach
    void makePost() {
        post = posts.create(admin, new PostTerms("Direktur Contoh Undangan " + ++made, "PT-JABABEKA-INFRASTRUKTUR", null)).code();
    }

    private String holding(LocalDate from, LocalDate to) {
        String code = people.create(admin, new PersonTerms("Contoh Undangan", null, null, "PT-JABABEKA-INFRASTRUKTUR", "undangan@example.id", null, null)).code();
        holders.create(admin, new HolderTerms(post, code, HolderStatus.DEFINITIVE, from, to));
        return code;
    }

    private String contact(Actor actor, String person) {
        PersonView.Contact contact = people.read(actor, person).contact();
        return contact == null ? null : contact.email();
    }

    private InvitationView invite(MeetingView meeting) {
        return invitations.invite(recorder, meeting.code(), new InvitationTerms("PT-JABABEKA-INFRASTRUKTUR", null, null, null, null, post, null, null, null, null, null, null));
    }

    @Test
    void theRecorderSeesWhomItInvitedAndNobodyElseDoes() {
        String invited = holding(DAY.minusYears(1), null);
        MeetingView meeting = fixtures.planned(recorder, DAY);
        assertNull(contact(recorder, invited));
        InvitationView invitation = invite(meeting);
        assertEquals("undangan@example.id", contact(recorder, invited));
        assertNull(contact(host, invited));
        assertNull(contact(fixtures.leader(), invited));
        assertNull(contact(fixtures.auditor(), invited));
        invitations.withdraw(recorder, meeting.code(), invitation.number(), MoveTerms.none());
        assertNull(contact(recorder, invited));
    }

    @Test
    void onlyWhoHoldsThePostOnTheDayIsInvited() {
        String before = holding(DAY.minusYears(1), DAY);
        String after = holding(DAY, null);
        invite(fixtures.planned(recorder, DAY));
        assertNull(contact(recorder, before));
        assertEquals("undangan@example.id", contact(recorder, after));
    }

    @Test
    void aCancelledMeetingIsNoReasonAnyMore() {
        String invited = holding(DAY.minusYears(1), null);
        MeetingView meeting = fixtures.planned(recorder, DAY);
        invite(meeting);
        moves.cancel(recorder, meeting.code(), MoveTerms.because("Contoh"));
        assertNull(contact(recorder, invited));
    }
}
