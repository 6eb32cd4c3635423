package rakor.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtEnd;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rakor.common.Actor;
import rakor.common.DomainError;
import rakor.common.Side;
import rakor.database.Sql;
import rakor.meeting.InvitationService;
import rakor.meeting.InvitationTerms;
import rakor.meeting.MeetingMoveService;
import rakor.meeting.MeetingService;
import rakor.meeting.MeetingView;
import rakor.meeting.MoveTerms;
import rakor.meeting.ReschedulingTerms;
import rakor.meeting.SecurityClass;
import rakor.meeting.sending.Addressee;
import rakor.meeting.sending.InvitationSendingService;
import rakor.meeting.sending.SendingView;
import rakor.support.MeetingFixtures;
import rakor.support.RakorTest;
import rakor.support.Refused;
import rakor.support.Reworded;
import rakor.support.Statements;
import rakor.support.TestClock;

/** Invitations are shown, sent once to each, and followed by what becomes of the meeting. */
@RakorTest
class InvitationSendingTest {
    private final InvitationSendingService sending;
    private final InvitationService invitations;
    private final MeetingService meetings;
    private final MeetingMoveService moves;
    private final MeetingFixtures fixtures;
    private final Guests guests;
    private final Statements statements;
    private final Actor recorder;

    InvitationSendingTest(InvitationSendingService sending, InvitationService invitations, MeetingService meetings, MeetingMoveService moves, MeetingFixtures fixtures, Guests guests, Statements statements) {
        this.sending = sending;
        this.invitations = invitations;
        this.meetings = meetings;
        this.moves = moves;
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

    /** A company by its address, a holder who reads English, and a group nobody can write to. */
    private MeetingView sent(String title) {
        MeetingView meeting = guests.meeting(recorder, title);
        guests.inviteCompany(recorder, meeting.code(), "humas@contoh.example");
        guests.inviteHolder(recorder, meeting.code(), "sari@contoh.example", "en");
        invitations.invite(recorder, meeting.code(), InvitationTerms.group("Warga sekitar", Side.OTHER, null, null));
        sending.send(recorder, meeting.code(), null);
        return meeting;
    }

    private List<String> told(String meeting) {
        return guests.mails(meeting).stream().map(mail -> mail.draft().sequence() + " " + mail.draft().kind() + " " + mail.draft().receiver()).toList();
    }

    private VEvent last(String meeting, String receiver) {
        List<Mail> all = guests.mails(meeting).stream().filter(mail -> mail.draft().receiver().equals(receiver)).toList();
        return Guests.event(all.get(all.size() - 1));
    }

    @Test
    void itIsShownWhoGetsItWhereAndWhoCannotBeWrittenTo() {
        MeetingView meeting = guests.meeting(recorder, "Rapat pratinjau");
        guests.inviteCompany(recorder, meeting.code(), "humas@contoh.example");
        guests.inviteHolder(recorder, meeting.code(), "sari@contoh.example", "id");
        guests.inviteCompany(recorder, meeting.code(), null);
        SendingView shown = sending.preview(recorder, meeting.code());
        assertEquals(2, shown.ready());
        assertEquals("ORGANIZATION humas@contoh.example, POST sari@contoh.example, NONE null", shown.parties().stream().map(line -> line.via() + " " + line.email()).collect(Collectors.joining(", ")));
        assertEquals("Dr. Sari Contoh, S.E.", shown.parties().get(1).person());
        assertEquals(0, guests.mails(meeting.code()).size(), "nothing was sent");
        assertEquals(1, statements.countUpTo(9, Sql.of("SELECT h.id FROM history h JOIN person p ON p.id = h.record_id WHERE h.record = 'person' AND h.move = 'reading' AND h.account_id = ? AND p.email = 'sari@contoh.example'", recorder.accountId())));
    }

    @Test
    void eachAddressGetsItOnceAndWhoIsInvitedLaterGetsItThen() {
        MeetingView meeting = sent("Rapat sekali kirim");
        assertEquals(List.of("0 INVITATION humas@contoh.example", "0 INVITATION sari@contoh.example"), told(meeting.code()));
        Refused.as(DomainError.Kind.CONFLICT, () -> sending.send(recorder, meeting.code(), null));
        guests.inviteCompany(recorder, meeting.code(), "baru@contoh.example");
        SendingView now = sending.send(recorder, meeting.code(), null);
        assertEquals(3, guests.mails(meeting.code()).size());
        assertEquals(0, now.ready());
        assertTrue(now.parties().stream().allMatch(line -> line.via() == Addressee.Via.NONE || line.sentAt() != null));
    }

    @Test
    void onlyTheRecorderOfficeSendsAndOnlyWhatIsAnnouncedAndStillToCome() {
        MeetingView draft = fixtures.draft(recorder, Guests.DAY);
        Refused.as(DomainError.Kind.CONFLICT, () -> sending.send(recorder, draft.code(), null));
        MeetingView meeting = guests.meeting(recorder, "Rapat orang lain");
        guests.inviteCompany(recorder, meeting.code(), "humas@contoh.example");
        Refused.as(DomainError.Kind.NOT_PERMITTED, () -> sending.preview(fixtures.official("DISNAKER"), meeting.code()));
        Refused.as(DomainError.Kind.NOT_PERMITTED, () -> sending.send(fixtures.leader(), meeting.code(), null));
        Refused.as(DomainError.Kind.STALE, () -> sending.send(recorder, meeting.code(), 99L));
        TestClock.set(Guests.DAY.plusDays(1));
        Refused.as(DomainError.Kind.CONFLICT, () -> sending.send(recorder, meeting.code(), null));
        assertEquals(List.of(), guests.mails(meeting.code()));
    }

    @Test
    void whatBecomesOfTheMeetingIsToldOnceToThoseWhoGotTheInvitation() {
        MeetingView meeting = sent("Rapat berpindah");
        String uid = last(meeting.code(), "humas@contoh.example").getUid().orElseThrow().getValue();
        guests.inviteCompany(recorder, meeting.code(), "tidak-dikirimi@contoh.example");
        moves.reschedule(recorder, meeting.code(), new ReschedulingTerms(Guests.DAY.plusDays(1), Guests.START.plusSeconds(86_400), null, null, "aula dipakai", null));
        meetings.correct(recorder, meeting.code(), meetings.read(recorder, meeting.code()).version(), said -> Reworded.of(said, "venue", "Aula baru"));
        meetings.correct(recorder, meeting.code(), meetings.read(recorder, meeting.code()).version(), said -> Reworded.of(said, "notes", "catatan dalam"));
        VEvent moved = last(meeting.code(), "sari@contoh.example");
        assertEquals("2 Aula baru 2026-04-01T02:00Z", moved.getSequence().getSequenceNo() + " " + moved.getLocation().getValue() + " " + moved.getDateTimeStart().getDate());
        moves.cancel(recorder, meeting.code(), MoveTerms.because("pejabat berhalangan"));
        assertEquals(List.of("0 INVITATION humas@contoh.example", "0 INVITATION sari@contoh.example", "1 CHANGE humas@contoh.example", "1 CHANGE sari@contoh.example",
                "2 CHANGE humas@contoh.example", "2 CHANGE sari@contoh.example", "3 CANCELLATION humas@contoh.example", "3 CANCELLATION sari@contoh.example"), told(meeting.code()));
        guests.mails(meeting.code()).forEach(mail -> assertEquals(uid, Guests.event(mail).getUid().orElseThrow().getValue()));
        Mail last = guests.mails(meeting.code()).get(6);
        assertEquals("CANCEL CANCELLED", Guests.calendar(last).getProperty("METHOD").orElseThrow().getValue() + " " + Guests.event(last).getStatus().getValue());
        assertTrue(last.draft().body().contains("pejabat berhalangan") && !last.draft().body().contains("/invitation/"), last.draft().body());
        assertTrue(guests.mails(meeting.code()).get(2).draft().body().contains("Semula: Selasa, 31 Maret 2026"), guests.mails(meeting.code()).get(2).draft().body());
    }

    @Test
    void whoIsNoLongerInvitedIsToldAndNobodyElse() {
        MeetingView meeting = sent("Rapat dengan penarikan");
        invitations.withdraw(recorder, meeting.code(), 1, MoveTerms.none());
        assertEquals(List.of("0 INVITATION humas@contoh.example", "0 INVITATION sari@contoh.example", "1 WITHDRAWAL humas@contoh.example"), told(meeting.code()));
        assertEquals("CANCEL", Guests.calendar(guests.mails(meeting.code()).get(2)).getProperty("METHOD").orElseThrow().getValue());
        moves.cancel(recorder, meeting.code(), MoveTerms.because("batal"));
        assertEquals("2 CANCELLATION sari@contoh.example", told(meeting.code()).get(3));
        assertEquals(4, guests.mails(meeting.code()).size());
    }

    @Test
    void whoStaysInvitedInAnotherCapacityKeepsTheEntry() {
        MeetingView meeting = guests.meeting(recorder, "Rapat dua undangan");
        guests.inviteCompany(recorder, meeting.code(), "sama@contoh.example");
        guests.inviteCompany(recorder, meeting.code(), "sama@contoh.example");
        sending.send(recorder, meeting.code(), null);
        invitations.withdraw(recorder, meeting.code(), 1, MoveTerms.none());
        Mail withdrawal = guests.mails(meeting.code()).stream().filter(mail -> mail.draft().kind() == MailKind.WITHDRAWAL).findFirst().orElseThrow();
        assertEquals(null, withdrawal.draft().calendar());
    }

    @Test
    void aRestrictedMeetingIsNamedByItsCodeAlone() {
        MeetingView meeting = sent("Judul Rahasia");
        meetings.correct(recorder, meeting.code(), meetings.read(recorder, meeting.code()).version(), said -> Reworded.of(said, "securityClass", SecurityClass.R));
        Mail mail = guests.mails(meeting.code()).get(2);
        String everything = mail.draft().subject() + mail.draft().body() + mail.draft().calendar();
        assertFalse(everything.contains("Rahasia"), everything);
        assertTrue(everything.contains("SUMMARY:Rapat " + meeting.code()), everything);
    }

    @Test
    void withoutHourItIsADayAndWithoutEndNoEndIsInvented() {
        MeetingView day = fixtures.planned(recorder, Guests.DAY);
        guests.inviteCompany(recorder, day.code(), "humas@contoh.example");
        sending.send(recorder, day.code(), null);
        VEvent event = last(day.code(), "humas@contoh.example");
        assertEquals(Guests.DAY, event.getDateTimeStart().getDate());
        assertTrue(guests.mails(day.code()).get(0).draft().calendar().contains("DTSTART;VALUE=DATE:20260331"));
        MeetingView open = meetings.create(recorder, MeetingFixtures.startingAt("Rapat tanpa akhir", Guests.DAY, Guests.START, null));
        guests.inviteCompany(recorder, open.code(), "humas@contoh.example");
        sending.send(recorder, open.code(), null);
        assertTrue(last(open.code(), "humas@contoh.example").getProperty(DtEnd.DTEND).isEmpty());
    }

    @Test
    void theReceiversAccountChoosesTheLanguage() {
        MeetingView meeting = sent("Rapat dua bahasa");
        assertTrue(guests.mails(meeting.code()).get(0).draft().subject().startsWith("Undangan: Rapat dua bahasa, 31 Mar 2026"), guests.mails(meeting.code()).get(0).draft().subject());
        Mail english = guests.mails(meeting.code()).get(1);
        assertTrue(english.draft().subject().startsWith("Invitation: Rapat dua bahasa") && english.draft().body().contains("Tuesday, 31 March 2026"), english.draft().body());
    }
}
