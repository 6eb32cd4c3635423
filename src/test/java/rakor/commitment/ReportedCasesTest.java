package rakor.commitment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import rakor.commitment.move.Acceptance;
import rakor.commitment.move.CommitmentMoveService;
import rakor.commitment.move.CommitmentProgressService;
import rakor.commitment.move.ProgressTerms;
import rakor.commitment.move.Proposal;
import rakor.commitment.move.Refusal;
import rakor.common.Actor;
import rakor.common.Role;
import rakor.support.Accounts;
import rakor.support.CommitmentFixtures;
import rakor.support.RakorTest;
import rakor.support.Registers;
import rakor.support.TestClock;

/** Meetings as they were reported publicly, played to the state that was reported, with invented companies in the place of unnamed ones. */
@RakorTest
class ReportedCasesTest {
    private final Accounts accounts;
    private final Registers registers;
    private final CommitmentFixtures fixtures;
    private final CommitmentService commitments;
    private final CommitmentMoveService moves;
    private final CommitmentProgressService progress;

    ReportedCasesTest(Accounts accounts, Registers registers, CommitmentFixtures fixtures, CommitmentService commitments, CommitmentMoveService moves, CommitmentProgressService progress) {
        this.accounts = accounts;
        this.registers = registers;
        this.fixtures = fixtures;
        this.commitments = commitments;
        this.moves = moves;
        this.progress = progress;
    }

    /** M08: one memorandum of 7 July 2022, signed by 61 companies, 3,000 hires by 31 August; by 1 August four had opened vacancies, and 19 more signed later. */
    @Test
    void sixtyOneCompaniesSignedAndFourHadActed() {
        LocalDate signed = LocalDate.of(2022, 7, 7);
        TestClock.set(signed.plusDays(4));
        Actor official = accounts.make("m08", "DISNAKER", Role.OFFICIAL);
        String meeting = fixtures.held("DISNAKER", "B", signed);
        List<String> promises = new ArrayList<>(sign(official, meeting, 61, signed));
        TestClock.set(LocalDate.of(2022, 8, 1));
        for (String code : promises.subList(0, 4)) {
            progress.report(official, code, new ProgressTerms(null, null, null, "Membuka lowongan", null, null, true, null, null));
        }
        assertEquals(61, in(official, promises).filter(it -> it.status() == CommitmentStatus.ACTIVE && it.onBehalf().equals(List.of("acceptance")) && it.acceptedOn().equals(signed)).count());
        assertEquals(4, in(official, promises).filter(it -> it.progress() != null && it.progress().observed()).count());
        assertEquals(61, in(official, promises).filter(it -> it.auditClass() == AuditClass.NOT_YET_FOLLOWED_UP).count(), "what others saw is no report of the companies");
        promises.addAll(sign(official, meeting, 19, LocalDate.of(2022, 8, 1)));
        TestClock.set(LocalDate.of(2022, 9, 1));
        assertEquals(80, in(official, promises).filter(it -> it.flags().contains(Flag.OVERDUE)).count());
    }

    private List<String> sign(Actor official, String meeting, int companies, LocalDate on) {
        List<String> codes = new ArrayList<>();
        for (int n = 0; n < companies; n++) {
            String company = registers.company().code();
            String code = fixtures.record(official, CommitmentFixtures.said(meeting, Strength.AGREEMENT, "Menyerap pencari kerja lokal secara bertahap").owner(company).counterpart("PEMKAB-BEKASI")
                    .with("dueDate", LocalDate.of(2022, 8, 31)).with("measure", new Measure("pekerja", BigDecimal.valueOf(49), "orang", null))).code();
            moves.propose(official, code, new Proposal(null, null, null));
            moves.accept(official, code, new Acceptance(null, null, null, null, null, null, new OnBehalf("Pimpinan perusahaan", on, "Nota kesepahaman 7 Juli 2022"), null));
            codes.add(code);
        }
        return codes;
    }

    private Stream<CommitmentView> in(Actor actor, List<String> codes) {
        return codes.stream().map(code -> commitments.read(actor, code));
    }

    /** M04 and M13: an owner that was not in the room. Nobody reported an answer, so none is recorded: it stays asked, and says so. */
    @Test
    void anOwnerThatWasNotInTheRoomIsAskedAndHasNotAnswered() {
        LocalDate day = LocalDate.of(2025, 9, 25);
        TestClock.set(day.plusDays(1));
        Actor official = accounts.make("m04", "BAPPEDA", Role.OFFICIAL);
        String company = registers.company().code();
        String meeting = fixtures.held("BAPPEDA", "B", day);
        String road = fixtures.record(official, CommitmentFixtures.said(meeting, Strength.REQUEST, "Memiliki akses jalan sendiri").owner(company).counterpart("PEMKAB-BEKASI").with("dueDate", LocalDate.of(2026, 12, 31))).code();
        CommitmentView asked = moves.propose(official, road, new Proposal(null, null, null));
        assertEquals(CommitmentStatus.PROPOSED, asked.status());
        assertTrue(asked.moves().contains("acceptance"), "its answer can be recorded on its behalf, should it give one");
        TestClock.set(day.plusDays(30));
        CommitmentView waiting = commitments.read(official, road);
        assertTrue(waiting.flags().contains(Flag.UNANSWERED));
        assertEquals(List.of(), waiting.onBehalf());
        assertFalse(waiting.flags().contains(Flag.OVERDUE), "a request binds nobody");
        assertEquals(CommitmentStatus.DECLINED, moves.refuse(official, road, new Refusal("Bukan kewenangan kami", new OnBehalf("Direksi", day.plusDays(30), "Surat jawaban"), null)).status());
    }
}
