package rakor.meeting.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rakor.common.Actor;
import rakor.common.DomainError;
import rakor.common.DomainError.Kind;
import rakor.meeting.AgendaService;
import rakor.meeting.AgendaTerms;
import rakor.meeting.MeetingMoveService;
import rakor.meeting.MoveTerms;
import rakor.support.MeetingFixtures;
import rakor.support.RakorTest;
import rakor.support.TestClock;

/** What a meeting decided: written by its recorder from its day on, in the order of the agenda, never lost without a reason. */
@RakorTest
class DecisionTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private final MeetingFixtures meetings;
    private final MeetingMoveService moves;
    private final AgendaService agenda;
    private final DecisionService decisions;
    private Actor recorder;
    private String code;

    DecisionTest(MeetingFixtures meetings, MeetingMoveService moves, AgendaService agenda, DecisionService decisions) {
        this.meetings = meetings;
        this.moves = moves;
        this.agenda = agenda;
        this.decisions = decisions;
    }

    @BeforeEach
    void aMeetingOfTwoItems() {
        TestClock.set(DAY);
        recorder = meetings.official(MeetingFixtures.RECORDER);
        code = meetings.planned(recorder, DAY).code();
        agenda.add(recorder, code, AgendaTerms.of("Genangan", null));
        agenda.add(recorder, code, AgendaTerms.of("Magang", null));
    }

    private DecisionView decide(int item, String text) {
        return decisions.add(recorder, code, new DecisionTerms(item, text, null));
    }

    private List<String> texts() {
        return decisions.list(recorder, code).stream().map(it -> it.agendaItem() + "." + it.position() + " " + it.text()).toList();
    }

    private static Kind refused(Runnable work) {
        return assertThrows(DomainError.class, work::run).kind();
    }

    @Test
    void theyStandInTheOrderOfTheAgendaAndOfTheirItem() {
        decide(2, "Dua");
        decide(1, "Satu");
        decide(1, "Lagi");
        decisions.add(recorder, code, new DecisionTerms(1, "Pertama", 1));
        assertEquals(List.of("1.1 Pertama", "1.2 Satu", "1.3 Lagi", "2.1 Dua"), texts());
    }

    @Test
    void oneThatMovesToAnotherItemIsLastThereAndLeavesNoGap() {
        DecisionView first = decide(1, "Satu");
        decide(1, "Lagi");
        decide(2, "Dua");
        decisions.correct(recorder, code, first.number(), first.version(), said -> new DecisionTerms(2, said.text(), said.position()));
        assertEquals(List.of("1.1 Lagi", "2.1 Dua", "2.2 Satu"), texts());
    }

    @Test
    void oneIsTakenBackOnlyWithAReasonAndItsNumberIsNeverUsedAgain() {
        DecisionView first = decide(1, "Satu");
        DecisionView second = decide(1, "Lagi");
        assertEquals(Kind.INVALID, refused(() -> decisions.remove(recorder, code, first.number(), MoveTerms.none())));
        decisions.remove(recorder, code, first.number(), MoveTerms.because("salah catat"));
        decisions.remove(recorder, code, second.number(), MoveTerms.because("salah catat"));
        assertEquals(List.of(), texts());
        assertEquals(3, decide(1, "Baru").number());
        assertEquals(Kind.NOT_FOUND, refused(() -> decisions.read(recorder, code, first.number())));
    }

    @Test
    void whoReadAnotherVersionIsTold() {
        DecisionView first = decide(1, "Satu");
        decisions.correct(recorder, code, 1, first.version(), said -> new DecisionTerms(1, "Satu yang baru", said.position()));
        assertEquals(Kind.STALE, refused(() -> decisions.correct(recorder, code, 1, first.version(), said -> new DecisionTerms(1, "Lain", said.position()))));
        assertEquals(Kind.STALE, refused(() -> decisions.remove(recorder, code, 1, new MoveTerms("salah", first.version()))));
    }

    @Test
    void onlyTheRecorderWritesThemAndNotBeforeItsDay() {
        Actor other = meetings.official(MeetingFixtures.OTHER_OFFICE);
        assertEquals(Kind.NOT_PERMITTED, refused(() -> decisions.add(other, code, new DecisionTerms(1, "Satu", null))));
        TestClock.set(DAY.minusDays(1));
        assertEquals(Kind.CONFLICT, refused(() -> decide(1, "Satu")));
        TestClock.set(DAY);
        moves.cancel(recorder, code, MoveTerms.because("batal"));
        assertEquals(Kind.CONFLICT, refused(() -> decide(1, "Satu")));
    }

    @Test
    void itHangsOnAnItemOfTheMeetingWhichThenStays() {
        assertEquals(Kind.INVALID, refused(() -> decide(9, "Satu")));
        assertEquals(Kind.INVALID, refused(() -> decide(1, " ")));
        decide(1, "Satu");
        assertEquals(Kind.CONFLICT, refused(() -> agenda.remove(recorder, code, 1, MoveTerms.none())));
        decisions.remove(recorder, code, 1, MoveTerms.because("salah catat"));
        agenda.remove(recorder, code, 1, MoveTerms.none());
        assertEquals(1, agenda.list(recorder, code).size());
    }
}
