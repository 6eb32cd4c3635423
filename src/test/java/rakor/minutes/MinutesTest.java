package rakor.minutes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import rakor.commitment.CommitmentService;
import rakor.commitment.CommitmentStatus;
import rakor.commitment.OnBehalf;
import rakor.common.Actor;
import rakor.common.DomainError;
import rakor.common.Role;
import rakor.meeting.AgendaService;
import rakor.meeting.MeetingService;
import rakor.meeting.MeetingStatus;
import rakor.support.MeetingFixtures;
import rakor.support.RakorTest;
import rakor.support.Refused;
import rakor.support.TestClock;

/** From a meeting that was held to minutes that both sides accept. */
@RakorTest
class MinutesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private final MinutesFixtures fixtures;
    private final CirculationService circulation;
    private final ObjectionService objections;
    private final ApprovalService approvals;
    private final MinutesService minutes;
    private final MeetingService meetings;
    private final AgendaService agenda;
    private final CommitmentService commitments;
    private Actor office;
    private Actor company;

    MinutesTest(MinutesFixtures fixtures, CirculationService circulation, ObjectionService objections, ApprovalService approvals, MinutesService minutes, MeetingService meetings, AgendaService agenda, CommitmentService commitments) {
        TestClock.set(DAY);
        this.fixtures = fixtures;
        this.circulation = circulation;
        this.objections = objections;
        this.approvals = approvals;
        this.minutes = minutes;
        this.meetings = meetings;
        this.agenda = agenda;
        this.commitments = commitments;
    }

    private String held() {
        office = fixtures.office();
        company = fixtures.company();
        return fixtures.held(DAY, office);
    }

    private MinutesView circulated(String code) {
        return circulation.circulate(office, code, new CirculationTerms(null, null));
    }

    @Test
    void circulationFreezesTheTextAndPutsDraftsBeforeTheirOwners() {
        String code = held();
        String promised = fixtures.promise(office, code, "Pelatih las dikirim");
        String unowned = fixtures.unowned(office, code, "Pintu air dibuka");
        assertNull(agenda.read(company, code, 1).discussion(), "what is being written is not yet the parties'");
        assertEquals("Genangan sampai 40 cm.", agenda.read(fixtures.actor(MeetingFixtures.OTHER_OFFICE, Role.LEADERSHIP), code, 1).discussion());
        MinutesView view = circulated(code);
        assertEquals("Genangan sampai 40 cm.", agenda.read(company, code, 1).discussion());
        assertEquals(MinutesStatus.CIRCULATED, view.status());
        assertEquals(MeetingStatus.MINUTES_CIRCULATED, meetings.read(office, code).status());
        assertEquals(CommitmentStatus.PROPOSED, commitments.read(office, promised).status());
        assertEquals(CommitmentStatus.DRAFT, commitments.read(office, unowned).status());
        assertEquals(List.of(promised), view.record().commitments().stream().map(MinutesText.Promise::code).toList());
        assertEquals("Genangan sampai 40 cm.", view.record().agenda().get(0).discussion());
        assertEquals(LocalDate.of(2026, 4, 6), view.closesOn(), "three working days, Good Friday and the weekend between");
        assertEquals(List.of("Bupati Contoh", "PT Jababeka Infrastruktur"), view.parties().stream().map(MinutesView.Asked::name).toList());
        Refused.because("meeting.error.minuted", () -> agenda.correct(office, code, 1, 1, said -> said));
        assertEquals(view.record(), minutes.read(company, code, null).record());
    }

    @Test
    void whatNobodyWroteIsNotCirculated() {
        String code = held();
        String empty = fixtures.empty(DAY, office);
        Refused.because("minutes.error.unwritten", () -> circulated(empty));
        assertEquals(List.of(), minutes.list(office, code));
    }

    @Test
    void anAcceptedObjectionBecomesTheNextVersion() {
        String code = held();
        circulated(code);
        MinutesView objected = objections.object(company, code, new ObjectionTerms(null, 1, "Genangan sampai 30 cm.", "Diukur bersama 30 cm.", null, 1L));
        assertEquals(List.of("objection"), objected.moves(), "whoever objects does not approve meanwhile");
        Refused.because("minutes.error.undecided", () -> sealAfter(code, LocalDate.of(2026, 4, 7)));
        TestClock.set(DAY);
        MinutesView answered = objections.answer(office, code, 1, new AnswerTerms(true, null, "Genangan sampai 30 cm.", null, null));
        assertTrue(answered.moves().contains("circulation"), answered.moves() + "");
        Refused.because("minutes.error.revising", () -> approvals.approve(company, code, new ApprovalTerms(null, null, 1L)));
        MinutesView second = circulation.circulate(office, code, new CirculationTerms(1, null));
        assertEquals(2, second.version());
        assertEquals("Genangan sampai 30 cm.", second.record().agenda().get(0).discussion());
        assertEquals("Genangan sampai 40 cm.", minutes.read(company, code, 1).record().agenda().get(0).discussion());
        assertEquals(MinutesStatus.SUPERSEDED, minutes.read(company, code, 1).status());
        assertEquals(LocalDate.of(2026, 4, 1), second.closesOn());
        Refused.as(DomainError.Kind.STALE, () -> approvals.approve(company, code, new ApprovalTerms(null, null, 1L)));
    }

    @Test
    void noObjectionIsLeftBehindWithAnOldVersion() {
        String code = held();
        circulated(code);
        objected(code);
        objections.object(company, code, new ObjectionTerms(null, null, null, "Kami datang berdua.", null, 1L));
        objections.answer(office, code, 1, new AnswerTerms(true, null, "Lain.", null, null));
        Refused.because("minutes.error.undecided", () -> circulated(code));
        objections.answer(office, code, 2, new AnswerTerms(false, "Daftar hadir ditandatangani seorang.", null, null, null));
        assertEquals(2, circulated(code).version());
    }

    @Test
    void whatIsBeingRevisedIsReadByTheRecorderOfficeAlone() {
        String code = held();
        circulated(code);
        circulation.revise(office, code, new RevisionTerms("Angka salah", null));
        fixtures.write(office, code, 1, "Genangan sampai 14 cm.");
        assertEquals("Genangan sampai 14 cm.", agenda.read(office, code, 1).discussion());
        assertNull(agenda.read(company, code, 1).discussion());
        assertNull(agenda.list(company, code).get(0).discussion());
        assertEquals("Genangan sampai 40 cm.", minutes.read(company, code, null).record().agenda().get(0).discussion());
    }

    @Test
    void aRejectedObjectionStaysBesideItsAnswer() {
        String code = held();
        circulated(code);
        objections.object(company, code, new ObjectionTerms(null, null, null, "Kami datang berdua.", null, 1L));
        Refused.at("reason", "minutes.error.reason", () -> objections.answer(office, code, 1, new AnswerTerms(false, " ", null, null, null)));
        MinutesView answered = objections.answer(office, code, 1, new AnswerTerms(false, "Daftar hadir ditandatangani seorang.", null, null, null));
        assertEquals(ObjectionAnswer.REJECTED, answered.objections().get(0).answer());
        Refused.because("minutes.error.answered", () -> objections.answer(office, code, 1, new AnswerTerms(true, null, null, null, null)));
        assertTrue(approvals.approve(company, code, new ApprovalTerms(null, null, 1L)).parties().get(1).approved());
    }

    @Test
    void silenceUntilTheWindowClosesIsShownAsSilence() {
        String code = held();
        circulated(code);
        approveChair(code);
        Refused.because("minutes.error.not-ripe", () -> approvals.seal(office, code, 1L));
        MinutesView sealed = sealAfter(code, LocalDate.of(2026, 4, 7));
        assertEquals(MinutesStatus.SEALED, sealed.status());
        assertEquals(MeetingStatus.SEALED, meetings.read(office, code).status());
        assertEquals(List.of(true, false), sealed.record().approvals().stream().map(MinutesText.Approval::approved).toList());
        assertEquals("Sekretaris Daerah", sealed.record().approvals().get(0).saidBy());
    }

    @Test
    void everybodyApprovingEndsTheWaiting() {
        String code = held();
        circulated(code);
        approvals.approve(company, code, new ApprovalTerms(null, null, 1L));
        MinutesView all = approveChair(code);
        assertTrue(all.moves().contains("seal"), all.moves() + "");
        MinutesView sealed = approvals.seal(office, code, 1L);
        assertEquals(Canonical.hash(fixtures.kept(code, 1)), sealed.seal());
        assertTrue(sealed.sound());
        fixtures.forge(code, 1, "40 cm", "41 cm");
        assertFalse(minutes.read(office, code, 1).sound());
    }

    @Test
    void aCorrectionIsTheNextVersionAndTheOldOneStaysUntilItIsSealed() {
        String code = held();
        circulated(code);
        sealAfter(code, LocalDate.of(2026, 4, 7));
        Refused.because("meeting.error.minuted", () -> agenda.correct(office, code, 1, 1, said -> said));
        circulation.revise(office, code, new RevisionTerms("Angka genangan salah ketik", null));
        fixtures.write(office, code, 1, "Genangan sampai 14 cm.");
        assertEquals("Genangan sampai 40 cm.", minutes.read(company, code, null).record().agenda().get(0).discussion());
        MinutesView second = circulated(code);
        assertEquals(1, second.record().corrects());
        assertEquals("Angka genangan salah ketik", second.why());
        assertEquals(MinutesStatus.SEALED, minutes.read(company, code, 1).status());
        MinutesView sealed = sealAfter(code, LocalDate.of(2026, 4, 20));
        assertEquals(MinutesStatus.SUPERSEDED, minutes.read(company, code, 1).status());
        assertNotEquals(minutes.read(company, code, 1).seal(), sealed.seal());
        assertEquals("Genangan sampai 14 cm.", sealed.record().agenda().get(0).discussion());
    }

    @Test
    void nobodySpeaksForWhoCanSignIn() {
        String code = held();
        circulated(code);
        OnBehalf sheet = new OnBehalf("Direktur", DAY, "lembar tanda tangan");
        Refused.as(DomainError.Kind.INVALID, () -> approvals.approve(office, code, new ApprovalTerms(1, sheet, 1L)));
        Actor stranger = fixtures.actor("APINDO-KABUPATEN-BEKASI", Role.LIAISON);
        Refused.as(DomainError.Kind.NOT_FOUND, () -> minutes.read(stranger, code, null));
        Actor leader = fixtures.actor("DISNAKER", Role.OFFICIAL);
        Refused.as(DomainError.Kind.NOT_PERMITTED, () -> approvals.approve(leader, code, new ApprovalTerms(null, null, 1L)));
        Refused.as(DomainError.Kind.NOT_PERMITTED, () -> objections.object(leader, code, new ObjectionTerms(null, 1, null, "tidak", null, 1L)));
        Refused.as(DomainError.Kind.NOT_PERMITTED, () -> objections.answer(company, code, objected(code), new AnswerTerms(true, null, null, null, null)));
    }

    private int objected(String code) {
        return objections.object(company, code, new ObjectionTerms(null, 1, null, "keliru", null, 1L)).objections().get(0).number();
    }

    @Test
    void takingAnObjectionBackLeavesItInTheRecord() {
        String code = held();
        circulated(code);
        MinutesView back = objections.takeBack(company, code, objected(code), null);
        assertEquals(ObjectionAnswer.WITHDRAWN, back.objections().get(0).answer());
        assertTrue(back.moves().contains("approval"));
    }

    @Test
    void differencesGiveBothTextsBack() {
        String was = "Genangan sampai 40 cm.\n- saluran dikeruk\n- pintu air dijaga";
        String now = "Genangan sampai 30 cm.\n- pintu air dijaga bergantian";
        List<Difference.Part> parts = Difference.parts(was, now);
        assertEquals(was, said(parts, Difference.Kind.OUT));
        assertEquals(now, said(parts, Difference.Kind.IN));
        assertNull(parts.stream().filter(it -> it.text().isEmpty()).findAny().orElse(null));
    }

    private static String said(List<Difference.Part> parts, Difference.Kind kind) {
        return parts.stream().filter(it -> it.kind() == kind || it.kind() == Difference.Kind.SAME).map(Difference.Part::text).collect(Collectors.joining());
    }

    private MinutesView approveChair(String code) {
        return approvals.approve(office, code, new ApprovalTerms(0, new OnBehalf("Sekretaris Daerah", DAY, "lembar tanda tangan 1"), 1L));
    }

    private MinutesView sealAfter(String code, LocalDate day) {
        TestClock.set(day);
        return approvals.seal(office, code, (long) minutes.read(office, code, null).version());
    }
}
