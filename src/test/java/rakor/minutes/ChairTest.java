package rakor.minutes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import rakor.common.Actor;
import rakor.common.DomainError;
import rakor.common.Role;
import rakor.stakeholder.HolderStatus;
import rakor.support.Accounts;
import rakor.support.Chairs;
import rakor.support.Http;
import rakor.support.RakorTest;
import rakor.support.Refused;
import rakor.support.TestClock;

/** The chair who signs in: who chaired, or who holds the post by now, under the quality of that day. */
@RakorTest
class ChairTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private static final ApprovalTerms ALONE = new ApprovalTerms(null, null, 1L);
    private final Http http;
    private final Chairs chairs;
    private final MinutesFixtures fixtures;
    private final CirculationService circulation;
    private final ApprovalService approvals;
    private final MinutesService minutes;
    private final Actor office;
    private final String post;
    private final String definitive;

    ChairTest(Http http, Chairs chairs, MinutesFixtures fixtures, CirculationService circulation, ApprovalService approvals, MinutesService minutes) {
        TestClock.set(DAY);
        this.http = http;
        this.chairs = chairs;
        this.fixtures = fixtures;
        this.circulation = circulation;
        this.approvals = approvals;
        this.minutes = minutes;
        this.office = fixtures.office();
        this.post = chairs.post("DISNAKER");
        this.definitive = chairs.person("Contoh Definitif");
        chairs.hold(post, definitive, HolderStatus.DEFINITIVE, DAY.minusYears(1), null);
    }

    private MinutesView circulated() {
        return circulation.circulate(office, fixtures.chaired(DAY, office, post, null), new CirculationTerms(null, null));
    }

    private Actor leader(String person) {
        return chairs.account(person, "DISNAKER", Role.LEADERSHIP);
    }

    private String waiting(Actor actor) {
        return http.get("/waiting/minutes", "Cookie", Accounts.cookie(http, actor.username())).body();
    }

    @Test
    void theHolderOfTheChairSignsInAndApprovesAlone() {
        Actor chair = leader(definitive);
        MinutesView view = circulated();
        assertEquals("Contoh Definitif, M.Si.", view.record().meeting().holder());
        assertTrue(minutes.read(chair, view.meeting(), null).moves().contains("approval"));
        MinutesView approved = approvals.approve(chair, view.meeting(), ALONE);
        assertEquals("Contoh Definitif, M.Si.", approved.parties().get(0).by());
        assertFalse(approved.parties().get(1).approved());
        assertFalse(approved.moves().contains("approval"));
    }

    @Test
    void whoActedThatDayIsNamedSoOnThePaperAndInTheApproval() {
        String acting = chairs.person("Contoh Pelaksana");
        chairs.hold(post, acting, HolderStatus.PLT, DAY, DAY.plusDays(1));
        Actor chair = leader(acting);
        MinutesView view = circulated();
        assertEquals("Contoh Pelaksana, M.Si. (Plt.)", view.record().meeting().holder());
        Refused.as(DomainError.Kind.NOT_PERMITTED, () -> approvals.approve(leader(definitive), view.meeting(), ALONE));
        TestClock.set(DAY.plusDays(1));
        assertEquals("Contoh Pelaksana, M.Si. (Plt.)", approvals.approve(chair, view.meeting(), ALONE).parties().get(0).by());
        TestClock.set(DAY.plusDays(7));
        MinutesView sealed = approvals.seal(office, view.meeting(), 1L);
        assertEquals("Contoh Pelaksana, M.Si. (Plt.)", sealed.record().approvals().get(0).by());
        assertTrue(http.get("/meetings/" + view.meeting() + "/minutes", "Cookie", Accounts.cookie(http, office.username())).body().contains("Contoh Pelaksana, M.Si. (Plt.)"));
    }

    @Test
    void whoActsByNowApprovesUnderThatQuality() {
        MinutesView view = circulated();
        String acting = chairs.person("Contoh Harian");
        chairs.hold(post, acting, HolderStatus.PLH, DAY.plusDays(1), null);
        TestClock.set(DAY.plusDays(1));
        assertEquals("Contoh Harian, M.Si. (Plh.)", approvals.approve(leader(acting), view.meeting(), ALONE).parties().get(0).by());
    }

    @Test
    void anotherLeaderOfTheOfficeIsNotTheChair() {
        MinutesView view = circulated();
        Actor other = leader(chairs.person("Contoh Lain"));
        Refused.as(DomainError.Kind.NOT_PERMITTED, () -> approvals.approve(other, view.meeting(), ALONE));
        Refused.as(DomainError.Kind.INVALID, () -> approvals.approve(office, view.meeting(), new ApprovalTerms(0, null, 1L)));
    }

    @Test
    void theApprovalWaitsAtHomeForThePresentHolderAlone() {
        String acting = chairs.person("Contoh Pelaksana");
        chairs.hold(post, acting, HolderStatus.PLT, DAY, null);
        Actor chair = leader(acting);
        Actor away = leader(definitive);
        MinutesView view = circulated();
        assertTrue(waiting(chair).contains("/meetings/" + view.meeting() + "/minutes"));
        assertFalse(waiting(away).contains(view.meeting()));
        assertTrue(http.get("/", "Cookie", Accounts.cookie(http, chair.username())).body().contains("/meetings/" + view.meeting() + "/minutes"));
        approvals.approve(chair, view.meeting(), ALONE);
        assertFalse(waiting(chair).contains(view.meeting()));
    }
}
