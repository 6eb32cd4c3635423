package rakor.commitment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rakor.commitment.move.Because;
import rakor.commitment.move.CommitmentMoveService;
import rakor.common.Actor;
import rakor.common.DomainError;
import rakor.common.Role;
import rakor.database.Sql;
import rakor.history.Story;
import rakor.history.StoryEntry;
import rakor.support.Accounts;
import rakor.support.CommitmentFixtures;
import rakor.support.RakorTest;
import rakor.support.Said;
import rakor.support.Statements;
import rakor.support.TestClock;

@RakorTest
class CorrectionTest {
    private static int made;
    private final Accounts accounts;
    private final CommitmentFixtures fixtures;
    private final CommitmentService commitments;
    private final CommitmentMoveService moves;
    private final Statements statements;
    private final Story story;
    private final LocalDate day = CommitmentFixtures.FOUNDING;
    private Actor official;
    private CommitmentView draft;

    CorrectionTest(Accounts accounts, CommitmentFixtures fixtures, CommitmentService commitments, CommitmentMoveService moves, Statements statements, Story story) {
        this.accounts = accounts;
        this.fixtures = fixtures;
        this.commitments = commitments;
        this.moves = moves;
        this.statements = statements;
        this.story = story;
    }

    @BeforeEach
    void record() {
        TestClock.set(LocalDate.of(2025, 10, 22));
        official = accounts.make("pengubah" + ++made, "DISPERIN", Role.OFFICIAL);
        String meeting = fixtures.held("DISPERIN", "B", day);
        draft = fixtures.record(official, CommitmentFixtures.said(meeting, Strength.REQUEST, "Contoh janji").with("ownerText", "pelaku usaha kawasan"));
    }

    @Test
    void whatBecomesKnownIsFilledInAndMissedNoMore() {
        CommitmentView after = correct(0, terms -> said(terms).owner("PT-JABABEKA-INFRASTRUKTUR").counterpart("DISNAKER").whole(day.plusDays(30)).terms());
        assertEquals(List.of(), after.missing());
        assertEquals(1, after.version());
        assertEquals(after, commitments.read(official, draft.code()));
    }

    @Test
    void namingAnOrganisationReplacesTheWordsOfTheMeeting() {
        CommitmentView after = correct(0, terms -> said(terms).owner("PT-JABABEKA-INFRASTRUKTUR").terms());
        assertEquals("PT-JABABEKA-INFRASTRUKTUR", after.owner());
        assertNull(after.ownerText());
        assertEquals(new StoryEntry.Fact("pelaku usaha kawasan", null), last().facts().get("ownerText"));
    }

    @Test
    void everyChangeTellsWhatItWasAndWhatItIs() {
        correct(0, terms -> said(terms).with("dueDate", day.plusDays(30)).with("topic", "CSR").terms());
        StoryEntry entry = last();
        assertEquals("correction", entry.move());
        assertEquals(Map.of("dueDate", new StoryEntry.Fact(null, "2025-11-20"), "topic", new StoryEntry.Fact(null, "CSR")), entry.facts());
        assertEquals(official.name(), entry.who());
    }

    @Test
    void aChangeThatChangesNothingLeavesNoTrace() {
        CommitmentView after = correct(0, terms -> terms);
        assertEquals(0, after.version());
        assertEquals("recording", last().move());
    }

    @Test
    void ofTwoEditorsTheSecondIsTold() {
        correct(0, terms -> said(terms).with("notes", "pertama").terms());
        assertEquals(DomainError.Kind.STALE, refused(0, terms -> said(terms).with("notes", "kedua").terms()));
        assertEquals("pertama", commitments.read(official, draft.code()).notes());
    }

    @Test
    void ofManyEditorsAtOnceExactlyOneWins() {
        AtomicInteger won = new AtomicInteger();
        CompletableFuture<?>[] editors = new CompletableFuture<?>[6];
        for (int i = 0; i < editors.length; i++) {
            String note = "catatan " + i;
            editors[i] = CompletableFuture.runAsync(() -> {
                try {
                    correct(0, terms -> said(terms).with("notes", note).terms());
                    won.incrementAndGet();
                } catch (DomainError e) {
                    assertEquals(DomainError.Kind.STALE, e.kind());
                }
            });
        }
        CompletableFuture.allOf(editors).join();
        assertEquals(1, won.get());
        assertEquals(1, commitments.read(official, draft.code()).version());
    }

    @Test
    void aPromiseKeepsItsMeeting() {
        String other = fixtures.held("DISPERIN", "B", day);
        DomainError error = assertThrows(DomainError.class, () -> correct(0, terms -> said(terms).with("meeting", other).terms()));
        assertEquals("commitment.error.meeting-fixed", error.fields().get(0).key());
    }

    @Test
    void onceWithdrawnOnlyItsFilingCanBeCorrected() {
        CommitmentView gone = moves.withdraw(official, draft.code(), new Because(" Salah dengar ", 0L));
        assertEquals(CommitmentStatus.WITHDRAWN, gone.status());
        assertEquals(List.of(), gone.missing());
        assertEquals(List.of(), gone.flags());
        assertEquals(List.of("correction", "annulment"), gone.moves());
        assertEquals("Salah dengar", last().reason());
        assertEquals(DomainError.Kind.CONFLICT, refused(1, terms -> said(terms).with("statement", "Lain").terms()));
        assertEquals("Disperin", correct(1, terms -> said(terms).with("authority", "Disperin").terms()).authority());
    }

    @Test
    void aDraftIsWithdrawnOnceAndWithAReason() {
        assertEquals("reason", assertThrows(DomainError.class, () -> moves.withdraw(official, draft.code(), new Because(" ", null))).fields().get(0).field());
        moves.withdraw(official, draft.code(), new Because("Salah dengar", null));
        DomainError again = assertThrows(DomainError.class, () -> moves.withdraw(official, draft.code(), new Because("Salah dengar", null)));
        assertEquals(DomainError.Kind.CONFLICT, again.kind());
        assertEquals(List.of("commitment.move.withdrawal", "commitment.status.WITHDRAWN"), again.args());
    }

    @Test
    void refusalsComeInTheirOrder() {
        Actor other = accounts.make("kantor-lain" + made, "DISNAKER", Role.OFFICIAL);
        Actor liaison = accounts.make("mitra" + made, "PT-JABABEKA-INFRASTRUKTUR", Role.LIAISON);
        UnaryOperator<CommitmentTerms> wrong = terms -> said(terms).with("statement", null).terms();
        assertEquals(DomainError.Kind.NOT_FOUND, assertThrows(DomainError.class, () -> commitments.correct(liaison, draft.code(), 9, wrong)).kind());
        assertEquals(DomainError.Kind.NOT_PERMITTED, assertThrows(DomainError.class, () -> commitments.correct(other, draft.code(), 9, wrong)).kind());
        assertEquals(DomainError.Kind.STALE, refused(9, wrong));
        assertEquals(DomainError.Kind.INVALID, refused(0, wrong));
        moves.withdraw(official, draft.code(), new Because("Salah dengar", null));
        assertEquals(DomainError.Kind.CONFLICT, refused(9, wrong));
    }

    @Test
    void onlyWhoMayIsOfferedAMove() {
        Actor other = accounts.make("kantor-lain" + made, "DISNAKER", Role.OFFICIAL);
        assertEquals(List.of("correction", "withdrawal"), draft.moves());
        assertEquals(List.of(), commitments.read(other, draft.code()).moves());
    }

    private CommitmentView correct(long version, UnaryOperator<CommitmentTerms> change) {
        return commitments.correct(official, draft.code(), version, change);
    }

    private DomainError.Kind refused(long version, UnaryOperator<CommitmentTerms> change) {
        return assertThrows(DomainError.class, () -> correct(version, change)).kind();
    }

    private StoryEntry last() {
        long id = statements.one(Sql.of("SELECT id FROM commitment WHERE code = ?", draft.code()), row -> row.number("id")).orElseThrow();
        return story.of("commitment", id).get(0);
    }

    private static Said said(CommitmentTerms terms) {
        return Said.from(terms);
    }
}
