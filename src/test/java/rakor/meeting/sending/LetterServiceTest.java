package rakor.meeting.sending;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.context.BeanProvider;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rakor.common.Actor;
import rakor.common.DomainError;
import rakor.meeting.InvitationLetter;
import rakor.meeting.InvitationService;
import rakor.meeting.MeetingFinder;
import rakor.meeting.MeetingService;
import rakor.meeting.MeetingView;
import rakor.meeting.MoveTerms;
import rakor.meeting.SecurityClass;
import rakor.notice.Guests;
import rakor.support.MeetingFixtures;
import rakor.support.RakorTest;
import rakor.support.Refused;
import rakor.support.Reworded;
import rakor.support.Statements;
import rakor.support.TestClock;

/** Letters are made by whoever makes papers; here by a stand-in that notes who asked. */
@RakorTest
class LetterServiceTest {
    private final LetterService letters;
    private final MeetingService meetings;
    private final InvitationService invitations;
    private final MeetingFixtures fixtures;
    private final Guests guests;
    private final Statements statements;
    private final Actor recorder;
    private final List<Actor> asked = new ArrayList<>();

    LetterServiceTest(MeetingFinder finder, SendingRepository sendings, MeetingService meetings, InvitationService invitations, MeetingFixtures fixtures, Guests guests, Statements statements) {
        InvitationLetter maker = (actor, code, number) -> {
            asked.add(actor);
            return new byte[] {(byte) number};
        };
        this.letters = new LetterService(finder, sendings, new BeanProvider<>() {
            @Override
            public InvitationLetter get() {
                return maker;
            }

            @Override
            public boolean isPresent() {
                return true;
            }
        });
        this.meetings = meetings;
        this.invitations = invitations;
        this.fixtures = fixtures;
        this.guests = guests;
        this.statements = statements;
        this.recorder = fixtures.official("DISPERIN");
    }

    @BeforeEach
    void aWeekBefore() {
        TestClock.set(LocalDate.of(2026, 3, 24));
    }

    @AfterEach
    void end() {
        TestClock.real();
    }

    private MeetingView invited() {
        MeetingView meeting = guests.meeting(recorder, "Rapat bersurat");
        guests.inviteCompany(recorder, meeting.code(), null);
        return meeting;
    }

    @Test
    void aMailsLetterIsMadeAsTheOfficeThatKeepsTheRecord() {
        MeetingView meeting = invited();
        assertArrayEquals(new byte[] {1}, statements.within(() -> letters.ofRecorder(Actor.system(), meeting.code(), 1)).orElseThrow());
        assertEquals(recorder.actsFor(), asked.get(0).actsFor());
        assertEquals(0, asked.get(0).accountId());
    }

    @Test
    void aRestrictedMeetingsMailCarriesNone() {
        MeetingView meeting = invited();
        meetings.correct(recorder, meeting.code(), meeting.version(), said -> Reworded.of(said, "securityClass", SecurityClass.T));
        assertTrue(statements.within(() -> letters.ofRecorder(Actor.system(), meeting.code(), 1)).isEmpty());
        assertEquals(List.of(), asked);
    }

    @Test
    void theRecorderOfficeAloneTakesOneToHandOver() {
        MeetingView meeting = invited();
        assertEquals(1, (int) statements.within(() -> letters.letter(recorder, meeting.code(), 1))[0]);
        Refused.as(DomainError.Kind.NOT_PERMITTED, () -> statements.within(() -> letters.letter(fixtures.official("DISNAKER"), meeting.code(), 1)));
        Refused.as(DomainError.Kind.NOT_FOUND, () -> statements.within(() -> letters.letter(recorder, meeting.code(), 9)));
        invitations.withdraw(recorder, meeting.code(), 1, MoveTerms.none());
        Refused.as(DomainError.Kind.NOT_FOUND, () -> statements.within(() -> letters.letter(recorder, meeting.code(), 1)));
    }
}
