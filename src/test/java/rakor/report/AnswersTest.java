package rakor.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rakor.commitment.move.Acceptance;
import rakor.commitment.move.CommitmentMoveService;
import rakor.commitment.move.CounterProposal;
import rakor.commitment.move.Proposal;
import rakor.commitment.Strength;
import rakor.common.Actor;
import rakor.common.Role;
import rakor.support.Accounts;
import rakor.support.CommitmentFixtures;
import rakor.support.RakorTest;
import rakor.support.TestClock;

/** What is asked of somebody waits on the home page of whoever has to answer, and of nobody else. */
@RakorTest
class AnswersTest {
    private static final LocalDate DAY = CommitmentFixtures.FOUNDING;
    private static final String COMPANY = "PT-JABABEKA-INFRASTRUKTUR";
    private final HomeService homes;
    private final CommitmentMoveService moves;
    private final CommitmentFixtures fixtures;
    private final Accounts accounts;
    private Actor recorder;
    private Actor owner;
    private Actor counterpart;
    private String code;

    AnswersTest(HomeService homes, CommitmentMoveService moves, CommitmentFixtures fixtures, Accounts accounts) {
        this.homes = homes;
        this.moves = moves;
        this.fixtures = fixtures;
        this.accounts = accounts;
    }

    @BeforeEach
    void propose() {
        TestClock.set(DAY.plusDays(1));
        recorder = accounts.make("pencatat", "DISPERIN", Role.OFFICIAL);
        owner = accounts.make("pemilik", COMPANY, Role.LIAISON);
        counterpart = accounts.make("mitra", "DISNAKER", Role.OFFICIAL);
        String meeting = fixtures.held("DISPERIN", "B", DAY);
        code = fixtures.record(recorder, CommitmentFixtures.said(meeting, Strength.REQUEST, "Melatih warga").owner(COMPANY).counterpart("DISNAKER")).code();
        assertEquals(List.of(), waits(owner));
        moves.propose(recorder, code, new Proposal(null, null, null));
    }

    @Test
    void whatIsAskedWaitsForItsOwnerUntilItIsAnsweredAndTheOfferForTheCounterpart() {
        assertEquals(List.of("ANSWER " + code), waits(owner));
        assertEquals(List.of(), waits(counterpart));
        assertEquals(List.of(), waits(recorder), "once it is proposed the recorder office cannot complete it");
        moves.counter(owner, code, new CounterProposal(null, null, null, DAY.plusDays(90), null, "butuh waktu", null, null));
        assertEquals(List.of(), waits(owner));
        assertEquals(List.of("OFFER " + code), waits(counterpart));
        assertEquals(List.of(code), homes.list(counterpart, Waiting.OFFER, null, 20).items().items().stream().map(WaitingItem::code).toList());
        moves.accept(counterpart, code, new Acceptance(null, null, null, null, null, null, null, null));
        assertEquals(List.of(), waits(counterpart));
    }

    private List<String> waits(Actor actor) {
        return homes.home(actor).waiting().stream().filter(group -> group.waiting().kind() == Waiting.Kind.COMMITMENT)
                .flatMap(group -> group.first().stream().map(item -> group.waiting() + " " + item.code())).toList();
    }
}
