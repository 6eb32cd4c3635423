package rakor.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rakor.common.Actor;
import rakor.intake.DemoService;
import rakor.support.Accounts;
import rakor.support.Http;
import rakor.support.RakorTest;

/** Stories 2 to 4 on the demonstration: the liaison on a phone, leadership and its report, the administrator, the auditor. */
@RakorTest
@ExtendWith(Journeys.class)
class DemoJourney {
    private static boolean loaded;
    private final String address;
    private final DemoService demo;

    DemoJourney(Http http, DemoService demo) {
        this.address = http.address().toString();
        this.demo = demo;
    }

    @BeforeEach
    void load() {
        if (!loaded) {
            demo.load(Actor.system(), Accounts.PASSWORD);
            loaded = true;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void theHostsLiaisonSeesThatMeetingOnAPhoneAndNothingElse(String language) {
        try (Visit visit = Visit.at(address, 390, language).signIn("narahubung", Accounts.PASSWORD)) {
            visit.open("/meetings").clean();
            assertEquals(1, visit.page().locator("main tbody tr").count(), visit.text());
            visit.open("/meetings/R-2025-0001").clean();
            assertFalse(visit.text().contains("K-2025-"), "what was never proposed is the regency's only");
            for (String hidden : List.of("/meetings/R-2026-0001", "/meetings/R-2026-0003", "/commitments/K-2025-0001", "/meetings/R-2025-9999")) {
                assertEquals(404, visit.page().navigate(address + hidden).status(), hidden);
            }
            visit.open("/").clean();
        }
    }

    @Test
    void aLiaisonInvitedNowhereSeesNoMeeting() {
        try (Visit visit = Visit.at(address, 390, "id").signIn("tenant", Accounts.PASSWORD)) {
            visit.open("/meetings").clean();
            assertEquals(0, visit.page().locator("main tbody tr").count(), visit.text());
            assertEquals(404, visit.page().navigate(address + "/meetings/R-2025-0001").status());
        }
    }

    @ParameterizedTest
    @CsvSource({"id,1280", "en,390"})
    void leadershipReadsTheReportAndTheListBehindANumber(String language, int width) {
        try (Visit visit = Visit.at(address, width, language).signIn("pimpinan", Accounts.PASSWORD)) {
            visit.open("/").clean();
            visit.open("/reports/follow-up").clean();
            int all = visit.page().locator("main table.matrix tbody tr").count();
            assertTrue(all > 3, visit.text());
            visit.open("/reports/follow-up?side=INDUSTRY").clean();
            int industry = visit.page().locator("main table.matrix tbody tr").count();
            assertTrue(industry > 0 && industry < all, industry + " of " + all);
            visit.open("/commitments").clean();
        }
    }

    @ParameterizedTest
    @CsvSource({"admin,id", "admin,en", "auditor,id", "auditor,en", "petugas,en"})
    void everyRolesPagesAreFreeOfBarriers(String username, String language) {
        List<String> pages = switch (username) {
            case "admin" -> List.of("/", "/accounts", "/accounts/new", "/accounts/petugas", "/registers", "/registers/organizations", "/registers/organizations/new", "/registers/organizations/PT-CONTOH-KAWASAN", "/registers/estates", "/registers/people", "/registers/posts", "/registers/topics", "/registers/holidays", "/me");
            case "auditor" -> List.of("/", "/history", "/history/meeting/R-2025-0001", "/meetings", "/commitments");
            default -> List.of("/", "/meetings", "/meetings/new", "/meetings/R-2025-0001/edit", "/meetings/R-2025-0001/invitations", "/meetings/R-2025-0001/agenda", "/commitments/new?meeting=R-2025-0001", "/commitments/K-2025-0001", "/commitments/K-2025-0001/edit", "/registers");
        };
        for (int width : new int[] {1280, 390}) {
            try (Visit visit = Visit.at(address, width, language).signIn(username, Accounts.PASSWORD)) {
                for (String path : pages) {
                    assertEquals(200, visit.page().navigate(address + path).status(), path);
                    visit.clean();
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"auditor,id", "admin,en", "petugas,id"})
    void onAPhoneTheNavigationIsOneLineThatAKeyReachesToItsEnd(String username, String language) {
        try (Visit visit = Visit.at(address, 390, language).signIn(username, Accounts.PASSWORD)) {
            visit.open("/me").clean();
            Object lines = visit.page().evaluate("() => new Set([...document.querySelectorAll('.top-nav a')].map(a => Math.round(a.getBoundingClientRect().top))).size");
            assertEquals(1, lines);
            visit.page().focus(".top-nav li:nth-last-child(2) a");
            visit.page().keyboard().press("Tab");
            // the line scrolls after the key, not with it
            visit.page().waitForFunction("() => { const box = document.activeElement.getBoundingClientRect(); return document.activeElement.matches('.top-nav li:last-child a') && box.left >= 0 && box.right <= innerWidth; }");
        }
    }

    @Test
    void darkPagesAreFreeOfBarriersToo() {
        try (Visit visit = Visit.inTheDark(address, 1280, "id").signIn("petugas", Accounts.PASSWORD)) {
            for (String path : List.of("/", "/meetings/R-2025-0001", "/commitments", "/reports/follow-up")) {
                visit.open(path).clean();
            }
        }
    }
}
