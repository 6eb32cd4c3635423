package rakor.meeting.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static rakor.support.MeetingFixtures.OTHER_OFFICE;
import static rakor.support.MeetingFixtures.PARTNER;
import static rakor.support.MeetingFixtures.RECORDER;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import rakor.common.Actor;
import rakor.common.DomainError;
import rakor.common.Side;
import rakor.database.Sql;
import rakor.meeting.AgendaService;
import rakor.meeting.AgendaTerms;
import rakor.meeting.Attendance;
import rakor.meeting.InvitationLetter;
import rakor.meeting.InvitationService;
import rakor.meeting.InvitationTerms;
import rakor.meeting.MeetingMoveService;
import rakor.meeting.MeetingService;
import rakor.meeting.MeetingView;
import rakor.meeting.MoveTerms;
import rakor.meeting.SecurityClass;
import rakor.meeting.checkin.AttendeeService;
import rakor.meeting.checkin.AttendeeTerms;
import rakor.support.MeetingFixtures;
import rakor.support.Papers;
import rakor.support.RakorTest;
import rakor.support.Statements;
import rakor.support.TestClock;

@RakorTest
class MeetingPaperTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private final MeetingPaperService papers;
    private final InvitationLetter letters;
    private final MeetingFixtures fixtures;
    private final MeetingService meetings;
    private final MeetingMoveService moves;
    private final InvitationService invitations;
    private final AgendaService agenda;
    private final Statements statements;
    private final Actor office;

    MeetingPaperTest(MeetingPaperService papers, InvitationLetter letters, MeetingFixtures fixtures, MeetingService meetings, MeetingMoveService moves, InvitationService invitations, AgendaService agenda, Statements statements) {
        this.papers = papers;
        this.letters = letters;
        this.fixtures = fixtures;
        this.meetings = meetings;
        this.moves = moves;
        this.invitations = invitations;
        this.agenda = agenda;
        this.statements = statements;
        this.office = fixtures.official(RECORDER);
        TestClock.set(LocalDate.of(2026, 3, 20));
    }

    private String planned() {
        Instant nine = Instant.parse("2026-03-31T02:00:00Z");
        String code = meetings.create(office, MeetingFixtures.startingAt("Rapat <b>Triwulan</b> I Kawasan Contoh", DAY, nine, nine.plusSeconds(7500))).code();
        invitations.invite(office, code, InvitationTerms.of(PARTNER, "Direktur Utama", "Nama Contoh Satu"));
        invitations.invite(office, code, InvitationTerms.of(OTHER_OFFICE, "Kepala Dinas", null));
        invitations.invite(office, code, InvitationTerms.group("HRD perusahaan kawasan", Side.INDUSTRY, 200, "laporan"));
        agenda.add(office, code, AgendaTerms.of("Genangan di Jalan Contoh I", null));
        agenda.add(office, code, AgendaTerms.of("Magang dan pelatih vokasi", null));
        return code;
    }

    @Test
    void theLetterToOneSaysWhenWhereAndToWhom() {
        String code = planned();
        String text = Papers.text(papers.invitation(office, code, 1), "invitation-one");
        assertTrue(text.contains("Hal : Undangan Rapat <b>Triwulan</b> I Kawasan Contoh"), text);
        assertTrue(text.contains("Yth. Direktur Utama Nama Contoh Satu PT Jababeka Infrastruktur di Tempat"), text);
        assertTrue(text.contains("Selasa, 31 Maret 2026") && text.contains("pukul 09.00 sampai 11.05 WIB") && text.contains("Tempat : menyusul"), text);
        assertTrue(text.contains("Acara : Genangan di Jalan Contoh I") && text.contains("Sifat : Biasa") && text.contains("Lampiran : -"), text);
        assertTrue(text.contains("Dinas Perindustrian") && text.contains("20 Maret 2026") && text.contains("Undangan " + code + " Halaman 1 dari 1"), text);
        assertFalse(text.contains("Kepala Dinas "), text);
        assertTrue(Papers.text(letters.pdf(office, code, 1), "invitation-mail").contains("Nama Contoh Satu"));
    }

    @Test
    void theLetterToAllCarriesTheList() {
        String text = Papers.text(papers.invitation(office, planned(), null), "invitation-all");
        assertTrue(text.contains("Lampiran : 1 (satu) lembar") && text.contains("(daftar terlampir)"), text);
        assertTrue(text.contains("3 HRD perusahaan kawasan") || text.contains("HRD perusahaan kawasan"), text);
    }

    @Test
    void anHourNobodySaidIsToFollow() {
        MeetingView bare = fixtures.restricted(office, DAY, SecurityClass.T);
        String text = Papers.text(papers.invitation(office, bare.code(), null), "invitation-bare");
        assertTrue(text.contains("pukul menyusul") && text.contains("Sifat : Terbatas"), text);
    }

    @Test
    void nobodyInvitedUnderTheNumberOrCancelledIsNoLetter() {
        String code = planned();
        assertEquals(DomainError.Kind.NOT_FOUND, assertThrows(DomainError.class, () -> papers.invitation(office, code, 9)).kind());
        assertEquals(DomainError.Kind.NOT_FOUND, assertThrows(DomainError.class, () -> papers.invitation(fixtures.liaison("PT-LIPPO-CIKARANG-TBK"), code, 1)).kind());
        moves.cancel(office, code, MoveTerms.because("batal"));
        assertEquals(DomainError.Kind.CONFLICT, assertThrows(DomainError.class, () -> papers.invitation(office, code, 1)).kind());
    }

    @Test
    void beforeTheMeetingTheListLeavesLinesForOthers() {
        String text = Papers.text(papers.attendance(fixtures.liaison(PARTNER), planned(), false), "attendance-planned");
        assertTrue(text.contains("DAFTAR HADIR") && text.contains("HRD perusahaan kawasan, 200 orang") && text.contains("Tanda tangan"), text);
        assertTrue(text.contains(" 15") && !text.contains("Kehadiran") && !text.contains("Telepon"), text);
    }

    @Test
    void afterItTheListSaysWhoCame() {
        TestClock.set(DAY.plusDays(1));
        String code = fixtures.foundingHeld(office).code();
        String text = Papers.text(papers.attendance(office, code, false), "attendance-held");
        assertTrue(text.contains("Kehadiran") && text.contains("Tercatat hadir: 4 dari 4 baris.") && text.contains("pukul tidak disebut"), text);
    }

    @Test
    void whoCameLateOrLeftEarlyIsMarked(AttendeeService attendees) {
        String code = planned();
        TestClock.set(DAY.plusDays(1));
        attendees.create(office, code, new AttendeeTerms(null, PARTNER, "Nama Contoh Satu", null, null, null, Attendance.PRESENT, Instant.parse("2026-03-31T02:40:00Z"), Instant.parse("2026-03-31T03:30:00Z")));
        attendees.create(office, code, new AttendeeTerms(null, PARTNER, "Nama Contoh Dua", null, null, null, Attendance.PRESENT, Instant.parse("2026-03-31T02:00:30Z"), Instant.parse("2026-03-31T04:05:00Z")));
        invitations.correct(office, code, 2, invitations.read(office, code, 2).version(), party -> party.came(Attendance.PRESENT, null, Instant.parse("2026-03-31T02:15:00Z"), null));
        String text = Papers.text(papers.attendance(office, code, false), "attendance-late");
        assertTrue(text.contains("Hadir, datang terlambat 09.40, pulang lebih awal 10.30") && text.contains("Hadir, datang terlambat 09.15"), text);
        assertEquals(3, text.split("terlambat|lebih awal", -1).length - 1, text);
    }

    @Test
    void twoHundredPeopleWithLongNamesHaveTheHeadOnEachPage(AttendeeService attendees) {
        TestClock.set(DAY);
        String code = planned();
        for (int n = 1; n <= 200; n++) {
            String name = n % 9 == 0 ? "Radenmasaryosuryadiningratcontohsangatpanjangsekalinamanya " + n : "Raden Nama Contoh Sangat Panjang Sekali " + n;
            attendees.create(office, code, new AttendeeTerms(null, "PT Contoh Manufaktur Perseroan Terbatas Terbuka Indonesia", name, "Kepala Bidang Pelatihan dan Produktivitas", null, "0812 0000 " + (1000 + n), null, null, null));
        }
        byte[] pdf = papers.attendance(office, code, true);
        int pages = Papers.pages(pdf);
        String text = Papers.text(pdf, "attendance-large");
        assertTrue(pages > 8 && pages < 26 && text.contains("Halaman " + pages + " dari " + pages), pages + " pages");
        assertEquals(pages, text.split("Tanda tangan", -1).length - 1, "heads of the table");
        assertTrue(text.contains("0812 0000 1200"), "the last one");
    }

    @Test
    void telephoneNumbersAreForTheRecorderAndEachReadingIsWrittenDown() {
        String code = planned();
        assertEquals(DomainError.Kind.NOT_PERMITTED, assertThrows(DomainError.class, () -> papers.attendance(fixtures.official(OTHER_OFFICE), code, true)).kind());
        assertEquals(DomainError.Kind.NOT_PERMITTED, assertThrows(DomainError.class, () -> papers.attendance(fixtures.leader(), code, true)).kind());
        assertTrue(Papers.text(papers.attendance(office, code, true), "attendance-phone").contains("Telepon"));
        assertEquals(List.of("1"), statements.list(Sql.of("SELECT COUNT(*) AS n FROM history WHERE record = 'meeting' AND record_code = ? AND move = 'phone-reading'", code), row -> row.text("n")));
    }
}
