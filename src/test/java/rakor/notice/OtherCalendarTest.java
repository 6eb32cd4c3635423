package rakor.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.ICalendar;
import biweekly.ValidationWarnings;
import biweekly.component.VEvent;
import biweekly.io.text.ICalReader;
import biweekly.parameter.ParticipationLevel;
import biweekly.property.Attendee;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rakor.common.Actor;
import rakor.meeting.InvitationService;
import rakor.meeting.InvitationTerms;
import rakor.meeting.MeetingMoveService;
import rakor.meeting.MeetingService;
import rakor.meeting.MeetingView;
import rakor.meeting.MoveTerms;
import rakor.meeting.ReschedulingTerms;
import rakor.meeting.SecurityClass;
import rakor.meeting.sending.InvitationSendingService;
import rakor.support.MeetingFixtures;
import rakor.support.RakorTest;
import rakor.support.Reworded;
import rakor.support.TestClock;

/** Calendars are read by a library that did not write them, without a word of complaint. */
@RakorTest
class OtherCalendarTest {
    private final InvitationSendingService sending;
    private final InvitationService invitations;
    private final MeetingService meetings;
    private final MeetingMoveService moves;
    private final MeetingFixtures fixtures;
    private final Guests guests;
    private final Actor recorder;

    OtherCalendarTest(InvitationSendingService sending, InvitationService invitations, MeetingService meetings, MeetingMoveService moves, MeetingFixtures fixtures, Guests guests) {
        this.sending = sending;
        this.invitations = invitations;
        this.meetings = meetings;
        this.moves = moves;
        this.fixtures = fixtures;
        this.guests = guests;
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

    /** A calendar that was read with no warning and is valid. */
    private static ICalendar read(Mail mail) {
        try (ICalReader reader = new ICalReader(mail.draft().calendar())) {
            ICalendar read = reader.readNext();
            assertEquals(List.of(), reader.getWarnings(), mail.draft().calendar());
            ValidationWarnings doubts = read.validate(read.getVersion());
            assertTrue(doubts.isEmpty(), () -> doubts + mail.draft().calendar());
            assertNull(reader.readNext(), "one calendar, no more");
            assertEquals(1, read.getEvents().size());
            return read;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private List<Mail> mails(MeetingView meeting, MailKind kind) {
        return guests.mails(meeting.code()).stream().filter(mail -> mail.draft().kind() == kind).toList();
    }

    private static String told(Mail mail) {
        ICalendar read = read(mail);
        VEvent event = read.getEvents().get(0);
        return read.getMethod().getValue() + " " + event.getSequence().getValue() + " " + event.getStatus().getValue() + " " + event.getDateStart().getValue().toInstant() + " " + event.getAttendees().get(0).getEmail();
    }

    @Test
    void everyKindOfMailIsUnderstood() {
        MeetingView meeting = guests.meeting(recorder, "Rapat; banjir, \\jalan\\ \"rusak\" ékspor 😀 " + "dengan judul yang panjang sekali ".repeat(5));
        invitations.invite(recorder, meeting.code(), InvitationTerms.of(guests.company("humas+rapat@contoh.example"), "Direksi: umum; khusus", "Budi \"Contoh\", S.E."));
        guests.inviteHolder(recorder, meeting.code(), "sari@contoh.example", "en");
        sending.send(recorder, meeting.code(), null);
        moves.reschedule(recorder, meeting.code(), new ReschedulingTerms(Guests.DAY.plusDays(1), Guests.START.plusSeconds(86_400), null, null, "aula dipakai", null));
        meetings.correct(recorder, meeting.code(), meetings.read(recorder, meeting.code()).version(), said -> Reworded.of(said, "venue", "Aula baru, lantai 2; gedung \"A\""));
        invitations.withdraw(recorder, meeting.code(), 1, MoveTerms.none());
        moves.cancel(recorder, meeting.code(), MoveTerms.because("pejabat berhalangan"));
        Instant moved = Guests.START.plusSeconds(86_400);
        assertEquals(List.of("REQUEST 0 CONFIRMED " + Guests.START + " humas+rapat@contoh.example", "REQUEST 0 CONFIRMED " + Guests.START + " sari@contoh.example"), mails(meeting, MailKind.INVITATION).stream().map(OtherCalendarTest::told).toList());
        assertEquals(List.of("REQUEST 1 CONFIRMED " + moved + " humas+rapat@contoh.example", "REQUEST 1 CONFIRMED " + moved + " sari@contoh.example", "REQUEST 2 CONFIRMED " + moved + " humas+rapat@contoh.example", "REQUEST 2 CONFIRMED " + moved + " sari@contoh.example"),
                mails(meeting, MailKind.CHANGE).stream().map(OtherCalendarTest::told).toList());
        assertEquals(List.of("CANCEL 3 CANCELLED " + moved + " humas+rapat@contoh.example"), mails(meeting, MailKind.WITHDRAWAL).stream().map(OtherCalendarTest::told).toList());
        assertEquals(List.of("CANCEL 4 CANCELLED " + moved + " sari@contoh.example"), mails(meeting, MailKind.CANCELLATION).stream().map(OtherCalendarTest::told).toList());
        assertEquals(1, guests.mails(meeting.code()).stream().map(mail -> read(mail).getEvents().get(0).getUid().getValue()).distinct().count());
    }

    @Test
    void whatAPersonTypedIsReadAsItWasTyped() {
        MeetingView meeting = guests.meeting(recorder, "Rapat; banjir, \\jalan\\ \"rusak\" ékspor 😀 " + "yang panjang ".repeat(12).strip());
        guests.inviteCompany(recorder, meeting.code(), "humas@contoh.example");
        sending.send(recorder, meeting.code(), null);
        VEvent event = read(mails(meeting, MailKind.INVITATION).get(0)).getEvents().get(0);
        assertEquals(meetings.read(recorder, meeting.code()).title(), event.getSummary().getValue());
        Attendee guest = event.getAttendees().get(0);
        assertEquals(ParticipationLevel.REQUIRED, guest.getParticipationLevel());
        assertTrue(event.getDescription().getValue().contains("\nhttp"), event.getDescription().getValue());
    }

    @Test
    void aDayWithoutHoursAndARestrictedMeeting() {
        MeetingView day = fixtures.planned(recorder, Guests.DAY);
        guests.inviteCompany(recorder, day.code(), "humas@contoh.example");
        sending.send(recorder, day.code(), null);
        ICalendar read = read(mails(day, MailKind.INVITATION).get(0));
        assertEquals("2026-03-31 day", date(read.getEvents().get(0)));
        meetings.correct(recorder, day.code(), meetings.read(recorder, day.code()).version(), said -> Reworded.of(said, "securityClass", SecurityClass.R));
        assertEquals("Rapat " + day.code(), read(mails(day, MailKind.CHANGE).get(0)).getEvents().get(0).getSummary().getValue());
    }

    private static String date(VEvent event) {
        var raw = event.getDateStart().getValue().getRawComponents();
        return LocalDate.of(raw.getYear(), raw.getMonth(), raw.getDate()) + (event.getDateStart().getValue().hasTime() ? " hour" : " day");
    }
}
