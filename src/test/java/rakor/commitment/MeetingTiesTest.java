package rakor.commitment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.json.tree.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rakor.common.Actor;
import rakor.common.DomainError;
import rakor.common.Role;
import rakor.meeting.MeetingLookup;
import rakor.meeting.MeetingMoveService;
import rakor.meeting.MeetingRef;
import rakor.meeting.MeetingService;
import rakor.meeting.MeetingStatus;
import rakor.meeting.MeetingTerms;
import rakor.meeting.MoveTerms;
import rakor.meeting.ReschedulingTerms;
import rakor.support.Accounts;
import rakor.support.CommitmentFixtures;
import rakor.support.MeetingFixtures;
import rakor.support.RakorTest;
import rakor.support.Refused;
import rakor.support.Statements;
import rakor.support.TestClock;
import rakor.web.Patches;

/** What ties a promise to the meeting it was made in. */
@RakorTest
class MeetingTiesTest {
    private static int made;
    private final Accounts accounts;
    private final CommitmentFixtures fixtures;
    private final MeetingFixtures meetingFixtures;
    private final CommitmentService commitments;
    private final MeetingService meetings;
    private final MeetingMoveService moves;
    private final Patches patches;
    private final MeetingLookup lookup;
    private final CommitmentHeads heads;
    private final Statements statements;
    private Actor official;
    private Actor other;
    private String meeting;
    private CommitmentView draft;

    MeetingTiesTest(Accounts accounts, CommitmentFixtures fixtures, MeetingFixtures meetingFixtures, CommitmentService commitments, MeetingService meetings, MeetingMoveService moves, Patches patches, MeetingLookup lookup, CommitmentHeads heads, Statements statements) {
        this.accounts = accounts;
        this.fixtures = fixtures;
        this.meetingFixtures = meetingFixtures;
        this.commitments = commitments;
        this.meetings = meetings;
        this.moves = moves;
        this.patches = patches;
        this.lookup = lookup;
        this.heads = heads;
        this.statements = statements;
    }

    @BeforeEach
    void record() {
        TestClock.set(LocalDate.of(2025, 10, 25));
        official = accounts.make("terikat" + ++made, "DISPERIN", Role.OFFICIAL);
        other = accounts.make("luar" + made, "DISNAKER", Role.OFFICIAL);
        meeting = fixtures.held("DISPERIN", "B", CommitmentFixtures.FOUNDING);
        draft = fixtures.record(official, CommitmentFixtures.said(meeting, Strength.INTENT, "Contoh janji"));
    }

    @Test
    void aClassThatIsRaisedHidesTheFileAtOnce() {
        assertEquals(draft.code(), commitments.read(other, draft.code()).code());
        change(official, "securityClass", "T");
        assertEquals(DomainError.Kind.NOT_FOUND, assertThrows(DomainError.class, () -> commitments.read(other, draft.code())).kind());
        assertEquals(draft.code(), commitments.read(official, draft.code()).code());
    }

    @Test
    void whoeverTakesOverTheRecordTakesOverItsCommitments() {
        Actor both = meetingFixtures.official("DISPERIN", "DISNAKER");
        change(both, "recorder", "DISNAKER");
        assertEquals(List.of("correction", "withdrawal"), commitments.read(other, draft.code()).moves());
        assertEquals(List.of(), commitments.read(official, draft.code()).moves());
    }

    @Test
    void theDayOfTheMeetingIsFollowed() {
        MeetingRef now = lookup.visible(official, meeting).orElseThrow();
        MeetingRef earlier = new MeetingRef(now.id(), now.code(), now.title(), now.date().minusDays(1), now.securityClass(), now.status(), now.recorderId());
        statements.within(() -> {
            heads.changed(earlier);
            return earlier;
        });
        assertEquals(now.date().minusDays(1), commitments.read(official, draft.code()).meetingDate());
    }

    @Test
    void aMeetingWithCommitmentsIsNotUnheld() {
        DomainError error = assertThrows(DomainError.class, () -> moves.unhold(official, meeting, new MoveTerms("Salah catat", null)));
        assertEquals("meeting.error.has-commitments", error.key());
    }

    @Test
    void aPlannedMeetingWithCommitmentsIsNeitherCancelledNorMoved() {
        String planned = meetingFixtures.planned(official, CommitmentFixtures.FOUNDING).code();
        fixtures.record(official, CommitmentFixtures.said(planned, Strength.INTENT, "Contoh"));
        Refused.as(DomainError.Kind.CONFLICT, () -> moves.cancel(official, planned, MoveTerms.because("Batal")));
        Refused.as(DomainError.Kind.CONFLICT, () -> moves.reschedule(official, planned, new ReschedulingTerms(LocalDate.of(2025, 11, 3), null, null, null, "Pindah", null)));
        assertEquals(MeetingStatus.HELD, moves.hold(official, planned, MoveTerms.none()).status());
    }

    @Test
    void recordingAndCancellingAtOnceNeverBothSucceed() {
        for (int round = 0; round < 10; round++) {
            String racing = meetingFixtures.planned(official, CommitmentFixtures.FOUNDING).code();
            CompletableFuture<Boolean> recorded = CompletableFuture.supplyAsync(() -> succeeds(() -> fixtures.record(official, CommitmentFixtures.said(racing, Strength.INTENT, "Contoh"))));
            CompletableFuture<Boolean> cancelled = CompletableFuture.supplyAsync(() -> succeeds(() -> moves.cancel(official, racing, MoveTerms.because("Batal"))));
            assertTrue(recorded.join() ^ cancelled.join(), "exactly one wins");
            assertEquals(recorded.join() ? MeetingStatus.PLANNED : MeetingStatus.CANCELLED, meetings.read(official, racing).status());
        }
    }

    private void change(Actor actor, String field, String value) {
        var patch = patches.read(JsonNode.createObjectNode(Map.of(field, JsonNode.createStringNode(value))), MeetingTerms.class);
        meetings.correct(actor, meeting, meetings.read(actor, meeting).version(), patch::on);
    }

    private static boolean succeeds(Runnable attempt) {
        try {
            attempt.run();
            return true;
        } catch (DomainError e) {
            assertEquals(DomainError.Kind.CONFLICT, e.kind(), e.getMessage());
            return false;
        }
    }
}
