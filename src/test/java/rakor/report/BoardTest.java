package rakor.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.http.HttpRequest;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import rakor.commitment.CommitmentStatus;
import rakor.commitment.Flag;
import rakor.commitment.Histories;
import rakor.commitment.OwnerSide;
import rakor.common.Actor;
import rakor.common.Bounded;
import rakor.common.Role;
import rakor.support.Accounts;
import rakor.support.RakorTest;

/** The home of leadership, which counts nothing, against the report, which counts everything. */
@RakorTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BoardTest {
    private final HomeService homes;
    private final FollowUpService reports;
    private final Histories histories;
    private final Accounts accounts;
    private Actor leader;

    BoardTest(HomeService homes, FollowUpService reports, Histories histories, Accounts accounts) {
        this.homes = homes;
        this.reports = reports;
        this.histories = histories;
        this.accounts = accounts;
    }

    @BeforeAll
    void live() {
        histories.live(612, 150);
        leader = accounts.make("papan.bupati", "PEMKAB-BEKASI", Role.LEADERSHIP);
    }

    private FollowUpTotals totals(String filter) {
        return reports.read(leader, FollowUpAsk.of(HttpRequest.GET("/reports/follow-up?limit=1&" + filter))).view().totals();
    }

    @Test
    void itsNumbersAreThoseOfTheReport() {
        Board board = homes.home(leader).board();
        FollowUpTotals all = totals("");
        assertEquals(all.all(), board.all().all());
        for (CommitmentStatus status : CommitmentStatus.values()) {
            assertEquals(all.byStatus().getOrDefault(status.name(), 0L), board.all().of(status), status.name());
        }
        for (Flag flag : Flag.values()) {
            if (flag != Flag.ON_BEHALF) {
                assertEquals(new Bounded(all.byFlag().get(flag.name()), false), board.of(flag), flag.name());
            }
        }
        assertTrue(board.of(Flag.OVERDUE).any() && board.of(Flag.STALE).any() && board.of(Flag.UNANSWERED).any());
    }

    @Test
    void soAreThoseOfEachSideAndOffice() {
        Board board = homes.home(leader).board();
        for (OwnerSide side : OwnerSide.values()) {
            FollowUpTotals its = totals("side=" + side);
            Tally tally = board.sides().getOrDefault(side, new Tally());
            assertEquals(its.all(), tally.all(), side.name());
            assertEquals(its.byFlag().get("INCOMPLETE"), tally.of(Flag.INCOMPLETE), side.name());
            assertEquals(its.byFlag().get("OVERDUE"), board.overdue().get(side).number(), side.name());
        }
        assertTrue(board.offices().size() > 0);
        for (Map.Entry<String, Tally> office : board.offices().entrySet()) {
            assertEquals(totals("recorder=" + office.getKey()).all(), office.getValue().all(), office.getKey());
        }
    }
}
