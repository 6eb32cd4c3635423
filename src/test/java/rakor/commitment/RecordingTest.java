package rakor.commitment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static rakor.commitment.Missing.COUNTERPART;
import static rakor.commitment.Missing.DUE;
import static rakor.commitment.Missing.MEASURE;
import static rakor.commitment.Missing.OWNER;
import static rakor.commitment.Missing.OWNER_POST;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rakor.common.Actor;
import rakor.common.DomainError;
import rakor.common.Role;
import rakor.meeting.MeetingMoveService;
import rakor.meeting.MoveTerms;
import rakor.support.Accounts;
import rakor.support.CommitmentFixtures;
import rakor.support.MeetingFixtures;
import rakor.support.RakorTest;
import rakor.support.Refused;
import rakor.support.Said;
import rakor.support.TestClock;

@RakorTest
class RecordingTest {
    private static int made;
    private final Accounts accounts;
    private final CommitmentFixtures fixtures;
    private final CommitmentService commitments;
    private final MeetingFixtures meetings;
    private final MeetingMoveService moves;
    private final LocalDate day = CommitmentFixtures.FOUNDING;
    private final LocalDate today = day.plusDays(1);
    private Actor official;
    private String meeting;

    RecordingTest(Accounts accounts, CommitmentFixtures fixtures, CommitmentService commitments, MeetingFixtures meetings, MeetingMoveService moves) {
        this.accounts = accounts;
        this.fixtures = fixtures;
        this.commitments = commitments;
        this.meetings = meetings;
        this.moves = moves;
    }

    @BeforeEach
    void hold() {
        TestClock.set(today);
        official = accounts.make("pencatat" + ++made, "DISPERIN", Role.OFFICIAL);
        meeting = fixtures.held("DISPERIN", "B", day, "PT-JABABEKA-INFRASTRUKTUR");
    }

    @Test
    void theFoundingMeetingsOpenPointsAreAsWeakAsTheyWere() {
        List<CommitmentView> points = fixtures.founding(official, meeting);
        assertEquals(List.of(DUE, MEASURE, OWNER_POST), points.get(0).missing());
        assertEquals(List.of(OWNER, DUE, MEASURE), points.get(1).missing());
        assertEquals(List.of(DUE, MEASURE, OWNER_POST), points.get(2).missing());
        for (CommitmentView point : points) {
            assertEquals(CommitmentStatus.DRAFT, point.status());
            assertEquals(List.of(Flag.INCOMPLETE), point.flags());
            assertNull(point.dueDate());
            assertEquals(day.plusDays(90), point.reviewOn());
        }
        assertEquals("PT Jababeka Infrastruktur dan pelaku usaha kawasan", points.get(1).ownerText());
        assertNull(points.get(1).owner());
    }

    @Test
    void codesCountUpWithinTheMeetingsYear() {
        CommitmentView first = fixtures.record(official, said());
        CommitmentView second = fixtures.record(official, said());
        assertEquals("K-2025-", first.code().substring(0, 7));
        assertEquals(number(first) + 1, number(second));
    }

    @Test
    void eachThingThatIsFilledInIsMissedNoMore() {
        assertEquals(List.of(OWNER, COUNTERPART, DUE, MEASURE), fixtures.record(official, said()).missing());
        assertEquals(List.of(COUNTERPART, DUE, MEASURE), fixtures.record(official, said().owner("PT-JABABEKA-INFRASTRUKTUR")).missing());
        assertEquals(List.of(COUNTERPART, DUE, MEASURE, OWNER_POST), fixtures.record(official, said().owner("DISNAKER")).missing());
        assertEquals(List.of(OWNER, DUE, MEASURE), fixtures.record(official, said().counterpart("DISNAKER")).missing());
        assertEquals(List.of(OWNER, COUNTERPART, MEASURE), fixtures.record(official, said().with("condition", "setiap triwulan")).missing());
        assertEquals(List.of(OWNER, COUNTERPART, MEASURE), fixtures.record(official, said().with("dueDate", day.plusDays(30))).missing());
        assertEquals(List.of(OWNER, COUNTERPART, DUE), fixtures.record(official, said().with("doneWhen", "sudah terbit")).missing());
        Measure measure = new Measure("peserta magang", new BigDecimal("120.50"), "orang", null);
        CommitmentView counted = fixtures.record(official, said().with("measure", measure));
        assertEquals(List.of(OWNER, COUNTERPART, DUE), counted.missing());
        assertEquals(new Measure("peserta magang", new BigDecimal("120.5"), "orang", MeasureDirection.AT_LEAST), counted.measure());
        CommitmentView whole = fixtures.record(official, said().owner("PT-JABABEKA-INFRASTRUKTUR").counterpart("DISNAKER").whole(day.plusDays(30)));
        assertEquals(List.of(), whole.missing());
        assertEquals(List.of(), whole.flags());
    }

    @Test
    void wordsNameNobody() {
        assertEquals(List.of(OWNER, COUNTERPART, DUE, MEASURE), fixtures.record(official, said().with("ownerText", "pelaku usaha").with("counterpartText", "warga")).missing());
    }

    @Test
    void whatCannotBeIsSaidAtItsFieldAllAtOnce() {
        Said wrong = said().with("statement", " ").with("strength", null).owner("TIDAK-ADA").with("counterpartPost", "TIDAK-ADA").with("topic", "TIDAK-ADA").with("district", "💥")
                .with("agendaItem", 99).with("dueDate", day.minusDays(1)).with("measure", new Measure(null, new BigDecimal("1e999999999"), "orang", null)).with("planLink", "x".repeat(201));
        assertEquals(List.of("statement", "strength", "owner", "counterpartPost", "measure.indicator", "measure.quantity", "dueDate", "planLink", "agendaItem", "topic", "district"), refused(wrong));
    }

    @Test
    void nobodyPromisesToThemselvesAndNoSupporterIsAParty() {
        assertEquals(List.of("counterpart"), refused(said().owner("DISNAKER").counterpart("DISNAKER")));
        assertEquals(List.of("supporters"), refused(said().owner("DISNAKER").with("supporters", List.of("DISNAKER"))));
        assertEquals(List.of("supporters"), refused(said().with("supporters", Collections.nCopies(51, "DISNAKER"))));
        assertEquals(List.of("ownerText"), refused(said().owner("DISNAKER").with("ownerText", "dinas terkait")));
    }

    @Test
    void aMeetingOneDoesNotSeeIsLikeAnUnknownOne() {
        String restricted = fixtures.held("DISNAKER", "T", day);
        assertEquals(List.of("meeting"), refused(said().with("meeting", restricted)));
        assertEquals(List.of("meeting"), refused(said().with("meeting", "R-2025-0000")));
        assertEquals(List.of("meeting"), refused(said().with("meeting", null)));
    }

    @Test
    void onlyTheRecorderOfficeRecordsAndOnlyFromTheDayOfTheMeetingOn() {
        String others = fixtures.held("DISNAKER", "B", day);
        assertEquals(DomainError.Kind.NOT_PERMITTED, assertThrows(DomainError.class, () -> fixtures.record(official, said().with("meeting", others).with("statement", null))).kind());
        assertEquals("DRAFT", fixtures.record(official, said().with("meeting", meetings.planned(official, today).code())).status().name());
        String planned = meetings.planned(official, today.plusDays(1)).code();
        DomainError early = assertThrows(DomainError.class, () -> fixtures.record(official, said().with("meeting", planned).with("statement", null)));
        assertEquals(DomainError.Kind.CONFLICT, early.kind());
        assertEquals(List.of("meeting.status.PLANNED"), early.args());
    }

    @Test
    void nothingIsPromisedInAMeetingThatIsBeingPreparedOrWasCancelled() {
        String draft = meetings.draft(official, day).code();
        String cancelled = moves.cancel(official, meetings.planned(official, day).code(), MoveTerms.because("Contoh")).code();
        Refused.as(DomainError.Kind.CONFLICT, () -> fixtures.record(official, said().with("meeting", draft)));
        Refused.as(DomainError.Kind.CONFLICT, () -> fixtures.record(official, said().with("meeting", cancelled)));
    }

    @Test
    void aReferenceIsGivenOnce() {
        fixtures.record(official, said().with("externalRef", "M01-1"));
        assertEquals(List.of("externalRef"), refused(said().with("externalRef", "M01-1")));
    }

    @Test
    void anOrganisationMayBeNamedByAnotherOfItsNames() {
        assertEquals("PT-KAWASAN-INDUSTRI-JABABEKA-TBK", fixtures.record(official, said().owner("KIJA")).owner());
    }

    private Said said() {
        return CommitmentFixtures.said(meeting, Strength.REQUEST, "Contoh janji");
    }

    private List<String> refused(Said said) {
        DomainError error = assertThrows(DomainError.class, () -> commitments.record(official, said.terms()));
        assertEquals(DomainError.Kind.INVALID, error.kind());
        return error.fields().stream().map(field -> field.field()).toList();
    }

    private static int number(CommitmentView view) {
        return Integer.parseInt(view.code().substring(7));
    }
}
