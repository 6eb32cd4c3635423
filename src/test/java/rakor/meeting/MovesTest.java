package rakor.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rakor.commitment.Strength;
import rakor.common.Actor;
import rakor.common.DomainError;
import rakor.database.Sql;
import rakor.support.CommitmentFixtures;
import rakor.support.MeetingFixtures;
import rakor.support.RakorTest;
import rakor.support.Refused;
import rakor.support.Reworded;
import rakor.support.Statements;
import rakor.support.TestClock;

/** Each move in each state, by the recorder office and by others. */
@RakorTest
class MovesTest {
    private static final LocalDate PAST = LocalDate.of(2026, 3, 2);
    private final MeetingFixtures fixtures;
    private final CommitmentFixtures promises;
    private final MeetingService meetings;
    private final MeetingMoveService moves;
    private final Statements rows;
    private final Actor official;

    MovesTest(MeetingFixtures fixtures, CommitmentFixtures promises, MeetingService meetings, MeetingMoveService moves, Statements rows) {
        TestClock.set(LocalDate.of(2026, 3, 31));
        this.fixtures = fixtures;
        this.promises = promises;
        this.meetings = meetings;
        this.moves = moves;
        this.rows = rows;
        this.official = fixtures.official(MeetingFixtures.RECORDER);
    }

    private interface Move {
        MeetingView make(Actor actor, String code);
    }

    private final Map<String, Move> all = Map.of(
            "announcement", (actor, code) -> theMoves().announce(actor, code, MoveTerms.none()),
            "holding", (actor, code) -> theMoves().hold(actor, code, MoveTerms.none()),
            "un-holding", (actor, code) -> theMoves().unhold(actor, code, MoveTerms.because("Keliru")),
            "rescheduling", (actor, code) -> theMoves().reschedule(actor, code, new ReschedulingTerms(PAST.plusDays(1), null, null, null, "Bentrok", null)),
            "cancellation", (actor, code) -> theMoves().cancel(actor, code, MoveTerms.because("Batal")),
            "discarding", (actor, code) -> theMoves().discard(actor, code, MoveTerms.none()),
            "correction", (actor, code) -> theMeetings().correct(actor, code, theMeetings().read(actor, code).version(), said -> said));

    private MeetingMoveService theMoves() {
        return moves;
    }

    private MeetingService theMeetings() {
        return meetings;
    }

    /** States that no move reaches yet are written as rows. */
    private String in(MeetingStatus status) {
        MeetingView meeting = status == MeetingStatus.DRAFT ? fixtures.draft(official, PAST) : fixtures.planned(official, PAST);
        switch (status) {
            case HELD -> moves.hold(official, meeting.code(), MoveTerms.none());
            case CANCELLED -> moves.cancel(official, meeting.code(), MoveTerms.because("Batal"));
            case MINUTES_CIRCULATED, SEALED -> rows.update(Sql.of("UPDATE meeting SET status = ?, revision = 'Perbaikan' WHERE code = ?", status, meeting.code()));
            default -> { }
        }
        return meeting.code();
    }

    @ParameterizedTest
    @EnumSource(MeetingStatus.class)
    void aMoveEndsWhereTheTableSaysOrIsRefusedWithStateAndMove(MeetingStatus status) {
        for (Map.Entry<String, Move> move : all.entrySet()) {
            String code = in(status);
            if (status.after(move.getKey()).isPresent()) {
                assertTrue(meetings.read(official, code).moves().contains(move.getKey()), status + " offers " + move.getKey());
                assertEquals(status.after(move.getKey()).get(), move.getValue().make(official, code).status(), status + " " + move.getKey());
            } else {
                assertTrue(!meetings.read(official, code).moves().contains(move.getKey()), status + " does not offer " + move.getKey());
                DomainError refused = assertThrows(DomainError.class, () -> move.getValue().make(official, code));
                assertEquals(DomainError.Kind.CONFLICT, refused.kind(), status + " " + move.getKey());
                assertEquals(List.of("meeting.move." + move.getKey(), "meeting.status." + status), refused.args());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(value = MeetingStatus.class, names = {"PLANNED", "HELD"})
    void nobodyButTheRecorderOfficeMoves(MeetingStatus status) {
        String code = in(status);
        fixtures.invite(official, meetings.read(official, code), MeetingFixtures.PARTNER);
        for (Actor other : List.of(fixtures.official(MeetingFixtures.OTHER_OFFICE), fixtures.leader(), fixtures.auditor(), fixtures.liaison(MeetingFixtures.PARTNER))) {
            assertEquals(List.of(), meetings.read(other, code).moves());
            all.forEach((noun, move) -> Refused.as(DomainError.Kind.NOT_PERMITTED, () -> move.make(other, code)));
        }
        all.forEach((noun, move) -> Refused.as(DomainError.Kind.NOT_FOUND, () -> move.make(fixtures.administrator(), code)));
    }

    @Test
    void aMeetingIsNotHeldBeforeItsDay() {
        MeetingView tomorrow = fixtures.planned(official, LocalDate.of(2026, 4, 1));
        assertTrue(!tomorrow.moves().contains("holding"));
        Refused.as(DomainError.Kind.CONFLICT, () -> moves.hold(official, tomorrow.code(), MoveTerms.none()));
        TestClock.set(LocalDate.of(2026, 4, 1));
        assertEquals(MeetingStatus.HELD, moves.hold(official, tomorrow.code(), MoveTerms.none()).status());
    }

    @Test
    void whatNeedsAReasonIsRefusedWithoutOne() {
        Refused.at("reason", "error.required", () -> moves.cancel(official, in(MeetingStatus.PLANNED), MoveTerms.because("  ")));
        Refused.at("reason", "error.required", () -> moves.unhold(official, in(MeetingStatus.HELD), MoveTerms.none()));
        Refused.at("reason", "error.required", () -> moves.reschedule(official, in(MeetingStatus.PLANNED), new ReschedulingTerms(PAST.plusDays(1), null, null, null, null, null)));
        Refused.at("reason", "error.too-long", () -> moves.cancel(official, in(MeetingStatus.PLANNED), MoveTerms.because("x".repeat(1001))));
    }

    @Test
    void aMeetingWithACommitmentStaysHeldAndOnItsDay() {
        String code = in(MeetingStatus.HELD);
        promises.record(official, CommitmentFixtures.said(code, Strength.INTENT, "Membuka loket bersama"));
        assertEquals(List.of("circulation", "correction", "sharing"), meetings.read(official, code).moves());
        Refused.as(DomainError.Kind.CONFLICT, () -> moves.unhold(official, code, MoveTerms.because("Keliru")));
    }

    @Test
    void rescheduledMeetingsKeepTheirFormerTimesInOrder() {
        MeetingView first = fixtures.planned(official, PAST);
        moves.reschedule(official, first.code(), new ReschedulingTerms(PAST.plusDays(7), null, null, "Aula", "Menunggu undangan", null));
        MeetingView second = moves.reschedule(official, first.code(), new ReschedulingTerms(null, PAST.plusDays(9).atTime(2, 0).toInstant(java.time.ZoneOffset.UTC), null, null, "Ruangan dipakai", null));
        assertEquals(PAST.plusDays(9), second.date());
        assertEquals("Aula", second.venue());
        assertEquals(List.of(PAST, PAST.plusDays(7)), second.formerDates().stream().map(FormerDate::date).toList());
        assertEquals(List.of("Menunggu undangan", "Ruangan dipakai"), second.formerDates().stream().map(FormerDate::reason).toList());
        Refused.at("date", "meeting.error.same-time", () -> moves.reschedule(official, first.code(), new ReschedulingTerms(null, second.startsAt(), null, null, "Sama saja", null)));
    }

    @Test
    void aDiscardedDraftIsGoneForEverybodyAndItsReferenceIsFree() {
        MeetingTerms terms = Reworded.of(MeetingTerms.of("Konsep", MeetingKind.FGD, PAST), "draft", true, "externalRef", "REF-1");
        String code = meetings.create(official, terms).code();
        Refused.at("externalRef", "meeting.error.reference-taken", () -> meetings.create(official, terms));
        moves.discard(official, code, MoveTerms.none());
        Refused.as(DomainError.Kind.NOT_FOUND, () -> meetings.read(official, code));
        Refused.as(DomainError.Kind.NOT_FOUND, () -> moves.announce(official, code, MoveTerms.none()));
        assertEquals("REF-1", meetings.create(official, terms).externalRef());
    }

    @Test
    void aStaleVersionIsRefusedAndNothingMoves() {
        String code = in(MeetingStatus.PLANNED);
        meetings.correct(official, code, 0, said -> Reworded.of(said, "title", "Judul lain"));
        Refused.as(DomainError.Kind.STALE, () -> moves.hold(official, code, new MoveTerms(null, 0L)));
        assertEquals(MeetingStatus.PLANNED, meetings.read(official, code).status());
    }
}
