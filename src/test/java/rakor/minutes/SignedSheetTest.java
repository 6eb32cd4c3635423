package rakor.minutes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import rakor.commitment.OnBehalf;
import rakor.common.Actor;
import rakor.common.DomainError;
import rakor.minutes.paper.MinutesPaperService;
import rakor.stakeholder.OrganizationView;
import rakor.support.Papers;
import rakor.support.RakorTest;
import rakor.support.Refused;
import rakor.support.Registers;
import rakor.support.TestClock;

/** A party for which nobody can sign in says its word on a sheet, and the office that keeps the record writes it down. */
@RakorTest
class SignedSheetTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private static final OnBehalf SHEET = new OnBehalf("Direktur Contoh", DAY.plusDays(1), "lembar tanda tangan 7");
    private final MinutesFixtures fixtures;
    private final CirculationService circulation;
    private final ObjectionService objections;
    private final ApprovalService approvals;
    private final MinutesPaperService papers;
    private final Actor office;
    private final OrganizationView party;
    private final String code;
    private final int seat;

    SignedSheetTest(MinutesFixtures fixtures, CirculationService circulation, ObjectionService objections, ApprovalService approvals, MinutesPaperService papers, Registers registers) {
        TestClock.set(DAY);
        this.fixtures = fixtures;
        this.circulation = circulation;
        this.objections = objections;
        this.approvals = approvals;
        this.papers = papers;
        this.office = fixtures.office();
        this.party = registers.company();
        this.code = fixtures.heldWith(DAY, office, party.code());
        this.seat = circulation.circulate(office, code, new CirculationTerms(3, null)).parties().stream().filter(it -> party.code().equals(it.organization())).findFirst().orElseThrow().seat();
        TestClock.set(DAY.plusDays(1));
    }

    private MinutesView.Asked asked(MinutesView view) {
        return view.parties().stream().filter(it -> it.seat() == seat).findFirst().orElseThrow();
    }

    @Test
    void itsApprovalIsWrittenDownWithWhoSaidItWhenAndWhere() {
        Refused.at("onBehalf.saidBy", "error.required", () -> approvals.approve(office, code, new ApprovalTerms(seat, null, 1L)));
        MinutesView.Asked said = asked(approvals.approve(office, code, new ApprovalTerms(seat, SHEET, 1L)));
        assertEquals(List.of(true, office.name(), "Direktur Contoh", DAY.plusDays(1), "lembar tanda tangan 7"), List.of(said.approved(), said.by(), said.saidBy(), said.on(), said.document()));
        TestClock.set(DAY.plusDays(14));
        MinutesText.Approval sealed = approvals.seal(office, code, 1L).record().approvals().stream().filter(it -> it.party().equals(party.name())).findFirst().orElseThrow();
        assertEquals(List.of(true, "Direktur Contoh", "2026-04-01", "lembar tanda tangan 7"), List.of(sealed.approved(), sealed.saidBy(), sealed.saidOn(), sealed.document()));
        String paper = Papers.text(papers.print(office, CopyKind.MINUTES, code, 1), "minutes-sheet");
        assertTrue(paper.contains("dicatat atas nama: dikatakan oleh Direktur Contoh pada 1 April 2026, menurut lembar tanda tangan 7"), paper);
    }

    @Test
    void itsObjectionIsWrittenDownAndAnsweredLikeAnyOther() {
        MinutesView view = objections.object(office, code, new ObjectionTerms(party.code(), 1, "Genangan sampai 30 cm.", "Diukur bersama.", SHEET, 1L));
        MinutesView.Raised raised = view.objections().get(0);
        assertEquals(List.of(party.code(), "Direktur Contoh", office.name()), List.of(raised.organization(), raised.saidBy(), raised.by()));
        Refused.as(DomainError.Kind.INVALID, () -> approvals.approve(office, code, new ApprovalTerms(seat, SHEET, 1L)));
        objections.answer(office, code, 1, new AnswerTerms(false, "Ukuran balai yang dipakai.", null, null, null));
        assertTrue(asked(approvals.approve(office, code, new ApprovalTerms(seat, SHEET, 1L))).approved());
    }

    @Test
    void theSheetIsOfADayBetweenCirculationAndToday() {
        for (LocalDate wrong : List.of(DAY.minusDays(1), DAY.plusDays(2))) {
            Refused.as(DomainError.Kind.INVALID, () -> approvals.approve(office, code, new ApprovalTerms(seat, new OnBehalf("Direktur", wrong, "lembar"), 1L)));
        }
        Refused.as(DomainError.Kind.NOT_PERMITTED, () -> approvals.approve(fixtures.actor("DISNAKER", rakor.common.Role.OFFICIAL), code, new ApprovalTerms(seat, SHEET, 1L)));
    }
}
