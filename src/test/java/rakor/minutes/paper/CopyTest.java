package rakor.minutes.paper;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rakor.common.Actor;
import rakor.common.DomainError.Kind;
import rakor.database.Sql;
import rakor.meeting.AgendaService;
import rakor.meeting.AgendaTerms;
import rakor.minutes.ApprovalService;
import rakor.minutes.CirculationService;
import rakor.minutes.CirculationTerms;
import rakor.minutes.Copy;
import rakor.minutes.CopyKind;
import rakor.minutes.MinutesView;
import rakor.minutes.RevisionTerms;
import rakor.support.Http;
import rakor.support.MeetingFixtures;
import rakor.support.Papers;
import rakor.support.RakorTest;
import rakor.support.Refused;
import rakor.support.Statements;
import rakor.support.TestClock;

/** The files of a sealed version: the same to the byte for everybody, handed out under numbers, and held against what is kept. */
@RakorTest
class CopyTest {
    private static final LocalDate DAY = LocalDate.of(2025, 10, 24);
    private static final byte[] SIGNED = "%PDF-1.7\n1 0 obj\n%%EOF\n".getBytes();
    private final CopyService copies;
    private final MinutesPaperService papers;
    private final CirculationService circulations;
    private final ApprovalService approvals;
    private final AgendaService agenda;
    private final MeetingFixtures fixtures;
    private final IssuedFiles files;
    private final Statements statements;
    private final Http http;
    private Actor office;
    private String code;
    private MinutesView view;

    CopyTest(CopyService copies, MinutesPaperService papers, CirculationService circulations, ApprovalService approvals, AgendaService agenda, MeetingFixtures fixtures, IssuedFiles files, Statements statements, Http http) {
        this.copies = copies;
        this.papers = papers;
        this.circulations = circulations;
        this.approvals = approvals;
        this.agenda = agenda;
        this.fixtures = fixtures;
        this.files = files;
        this.statements = statements;
        this.http = http;
    }

    @BeforeEach
    void circulated() {
        TestClock.set(DAY);
        office = fixtures.official(MeetingFixtures.RECORDER);
        code = fixtures.foundingHeld(office).code();
        agenda.list(office, code).forEach(item -> agenda.correct(office, code, item.number(), item.version(), now -> new AgendaTerms(now.title(), now.topic(), null, null, "Dibahas.", null, now.outcome(), null, now.position())));
        circulations.circulate(office, code, new CirculationTerms(1, null));
    }

    private void seal() {
        TestClock.set(DAY.plusDays(14));
        view = approvals.seal(office, code, 1L);
    }

    private List<Copy> issue(CopyKind kind, String... recipients) {
        return copies.issue(office, code, 1, new IssuingTerms(kind, List.of(recipients)));
    }

    private static String hash(byte[] file) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
    }

    @Test
    void whatIsSealedIsPrintedOnceAndAnybodyCanCompareIt() throws Exception {
        seal();
        byte[] first = papers.print(office, CopyKind.MINUTES, code, null);
        TestClock.set(DAY.plusDays(15));
        assertArrayEquals(first, papers.print(fixtures.liaison(MeetingFixtures.PARTNER), CopyKind.MINUTES, code, 1));
        assertTrue(http.get("/verify/" + view.code()).body().contains("data-hash=\"" + hash(first) + "\""));
        assertFalse(hash(first).equals(hash(papers.print(office, CopyKind.AGREEMENT, code, null))));
        assertEquals(2, copies.list(office, code, 1).size());
    }

    @Test
    void beforeTheSealNothingIsKeptOrIssued() {
        papers.print(office, CopyKind.MINUTES, code, null);
        assertEquals(List.of(), copies.list(office, code, 1));
        Refused.as(Kind.CONFLICT, () -> issue(CopyKind.MINUTES, "PT Contoh"));
        Refused.as(Kind.CONFLICT, () -> copies.attach(office, code, 1, new SignedTerms("Bupati", SIGNED)));
    }

    @Test
    void copiesAreNumberedPrintedOnceAndSayForWhomTheyAre() throws Exception {
        seal();
        issue(CopyKind.MINUTES, "PT Contoh Satu", "Dinas Contoh");
        issue(CopyKind.AGREEMENT, "PT Contoh Satu");
        List<Copy> all = issue(CopyKind.MINUTES, " PT Contoh Tiga ", "", "PT Contoh Tiga");
        assertEquals(List.of("AGREEMENT 1 PT Contoh Satu", "MINUTES 1 PT Contoh Satu", "MINUTES 2 Dinas Contoh", "MINUTES 3 PT Contoh Tiga"), all.stream().map(it -> it.kind() + " " + it.number() + " " + it.named()).toList());
        assertNull(all.get(1).hash());
        byte[] second = papers.copy(office, code, 1, CopyKind.MINUTES, 2);
        assertTrue(Papers.text(second, "copy").contains("Salinan nomor 2 untuk Dinas Contoh, diterbitkan Jumat, 7 November 2025"));
        assertArrayEquals(second, papers.copy(office, code, 1, CopyKind.MINUTES, 2));
        String page = http.get("/verify/" + view.code()).body();
        assertTrue(page.contains(hash(second)) && page.contains("Salinan notula nomor 2") && !page.contains("untuk Dinas Contoh"), page);
        Actor partner = fixtures.liaison(MeetingFixtures.PARTNER);
        assertEquals(List.of(), copies.list(partner, code, 1), "for whom they are is the regency's matter");
        Refused.as(Kind.NOT_PERMITTED, () -> papers.copy(partner, code, 1, CopyKind.MINUTES, 2));
        Refused.as(Kind.NOT_FOUND, () -> papers.copy(office, code, 1, CopyKind.MINUTES, 4));
        Refused.as(Kind.NOT_FOUND, () -> papers.copy(fixtures.liaison("PT-LIPPO-CIKARANG-TBK"), code, 1, CopyKind.MINUTES, 2));
    }

    @Test
    void whoGetsWhatIsAskedForAndBounded() {
        seal();
        Refused.at("recipients", "error.required", () -> issue(CopyKind.MINUTES, " "));
        Refused.at("kind", "document.copy.error.kind", () -> issue(CopyKind.SIGNED, "PT Contoh"));
        Refused.at("recipients", "document.copy.error.many", () -> issue(CopyKind.MINUTES, java.util.stream.IntStream.range(0, 101).mapToObj(i -> "PT " + i).toArray(String[]::new)));
        Refused.at("recipients", "error.too-long", () -> issue(CopyKind.MINUTES, "x".repeat(301)));
        Refused.as(Kind.NOT_PERMITTED, () -> copies.issue(fixtures.official(MeetingFixtures.OTHER_OFFICE), code, 1, new IssuingTerms(CopyKind.MINUTES, List.of("x"))));
    }

    @Test
    void aFileSignedOutsideStaysAsItCameUntilItIsWithdrawn() throws Exception {
        seal();
        Refused.at("file", "document.copy.error.pdf", () -> copies.attach(office, code, 1, new SignedTerms("Bupati", "PK zip".getBytes())));
        for (String other : List.of("<html>%PDF-1.7 %%EOF", "PK\u0003\u0004%PDF-1.7\n%%EOF")) {
            Refused.at("file", "document.copy.error.pdf", () -> copies.attach(office, code, 1, new SignedTerms("Bupati", other.getBytes())));
        }
        Refused.at("file", "document.copy.error.size", () -> copies.attach(office, code, 1, new SignedTerms("Bupati", new byte[(5 << 20) + 1])));
        Refused.at("file", "error.required", () -> copies.attach(office, code, 1, new SignedTerms("Bupati", null)));
        Refused.at("named", "error.required", () -> copies.attach(office, code, 1, new SignedTerms(" ", SIGNED)));
        copies.attach(office, code, 1, new SignedTerms("Ditandatangani Bupati", SIGNED));
        assertArrayEquals(SIGNED, papers.copy(fixtures.liaison(MeetingFixtures.PARTNER), code, 1, CopyKind.SIGNED, 1));
        assertTrue(http.get("/verify/" + view.code()).body().contains(hash(SIGNED)));
        Refused.at("reason", "error.required", () -> copies.withdraw(office, code, 1, 1, ""));
        assertEquals("Berkas keliru", copies.withdraw(office, code, 1, 1, "Berkas keliru").get(0).withdrawn());
        Refused.as(Kind.NOT_FOUND, () -> papers.copy(office, code, 1, CopyKind.SIGNED, 1));
        Refused.as(Kind.CONFLICT, () -> copies.withdraw(office, code, 1, 1, "lagi"));
        assertFalse(http.get("/verify/" + view.code()).body().contains(hash(SIGNED)));
        assertEquals(2, copies.attach(office, code, 1, new SignedTerms("Ditandatangani Bupati", SIGNED)).get(1).number());
    }

    @Test
    void aMistakeIsTakenBackAlsoWhereTheVersionNoLongerCounts() {
        seal();
        copies.attach(office, code, 1, new SignedTerms("Ditandatangani Bupati", SIGNED));
        circulations.revise(office, code, new RevisionTerms("Nama salah tulis", null));
        circulations.circulate(office, code, new CirculationTerms(1, null));
        TestClock.set(DAY.plusDays(30));
        approvals.seal(office, code, 2L);
        Refused.as(Kind.CONFLICT, () -> copies.attach(office, code, 1, new SignedTerms("Ditandatangani Bupati", SIGNED)));
        Refused.as(Kind.NOT_PERMITTED, () -> copies.withdraw(fixtures.official(MeetingFixtures.OTHER_OFFICE), code, 1, 1, "Berkas keliru"));
        assertEquals("Berkas keliru", copies.withdraw(office, code, 1, 1, "Berkas keliru").get(0).withdrawn());
    }

    @Test
    void aChangedFileIsFoundAndNotHandedOut() {
        seal();
        papers.print(office, CopyKind.MINUTES, code, null);
        assertEquals(List.of(), damages());
        statements.update(Sql.of("UPDATE minutes_copy c JOIN meeting m ON m.id = c.meeting_id SET c.content = CONCAT(c.content, 'x') WHERE m.code = ?", code));
        assertEquals(List.of("minutes of " + code + ", version 1, file minutes 0: not what was printed or attached"), damages());
        Refused.as(Kind.CONFLICT, () -> papers.print(office, CopyKind.MINUTES, code, null));
        statements.update(Sql.of("UPDATE minutes_copy c JOIN meeting m ON m.id = c.meeting_id SET c.hash = SHA2(c.content, 256) WHERE m.code = ?", code));
        assertEquals(1, damages().size(), "the history knows another hash");
    }

    private List<String> damages() {
        return files.damages().stream().filter(it -> it.contains(code)).toList();
    }
}
