package rakor.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rakor.common.Actor;
import rakor.common.DomainError;
import rakor.common.RegencyClock;
import rakor.common.Role;
import rakor.support.Accounts;
import rakor.support.Http;
import rakor.support.RakorTest;
import rakor.support.TestClock;

@RakorTest
class ReadingTest {
    private static String auditor;
    private static String page;
    private static Actor official;
    private final Http http;
    private final Ledger ledger;
    private final Accounts accounts;
    private final HistoryService history;
    private final SealService seals;
    private final RegencyClock clock;

    ReadingTest(Http http, Ledger ledger, Accounts accounts, HistoryService history, SealService seals, RegencyClock clock) {
        this.http = http;
        this.ledger = ledger;
        this.accounts = accounts;
        this.history = history;
        this.seals = seals;
        this.clock = clock;
    }

    @BeforeEach
    void aHistory() {
        if (official == null) {
            accounts.make("pemeriksa", "INSPEKTORAT", Role.AUDITOR);
            official = accounts.make("petugas-a", "DISPERIN", Role.OFFICIAL);
            auditor = Accounts.bearer(http, "pemeriksa");
            page = Accounts.cookie(http, "pemeriksa");
        }
        ledger.empty();
        ledger.write(1, "recording", "correction");
        ledger.write(official, 2, "recording");
        TestClock.real();
    }

    private String api(String path) {
        var answer = http.get("/api/v1/history" + path, "Authorization", auditor);
        assertEquals(200, answer.statusCode(), answer.body());
        return answer.body();
    }

    private static List<String> all(String json, String field) {
        List<String> found = new ArrayList<>();
        java.util.regex.Pattern.compile("\"" + field + "\":\"([^\"]*)\"").matcher(json).results().forEach(m -> found.add(m.group(1)));
        return found;
    }

    @Test
    void theLatestComesFirstAndTheListIsPagedByKey() {
        List<String> codes = new ArrayList<>();
        String after = "";
        for (int i = 0; i < 3; i++) {
            String answer = api("?limit=1" + after);
            codes.addAll(all(answer, "code"));
            after = "&after=" + String.join("", all(answer, "next"));
        }
        assertEquals(List.of("R-2025-0002", "R-2025-0001", "R-2025-0001"), codes);
    }

    @Test
    void filtersNarrow() {
        assertEquals(List.of("R-2025-0002"), all(api("?account=petugas-a"), "code"));
        assertEquals(List.of("correction", "recording"), all(api("?record=meeting&code=R-2025-0001"), "move"));
        assertEquals(List.of(), all(api("?record=commitment"), "move"));
        LocalDate today = clock.today();
        assertEquals(3, all(api("?from=" + today + "&to=" + today), "move").size());
        assertEquals(0, all(api("?from=" + today.plusDays(1)), "move").size());
        assertEquals(0, all(api("?to=" + today.minusDays(1)), "move").size());
    }

    @Test
    void whatTheListDoesNotKnowIsRefused() {
        for (String query : List.of("?reason=x", "?sort=code", "?limit=0", "?after=x", "?after=" + "QUFBAEFB", "?from=kemarin", "?code=" + "x".repeat(201))) {
            assertEquals(400, http.get("/api/v1/history" + query, "Authorization", auditor).statusCode(), query);
        }
        assertEquals(200, http.get("/api/v1/history?code=%F0%9F%98%80&record=caf%C3%A9&account=%C3%A9", "Authorization", auditor).statusCode());
    }

    @Test
    void theHeadTellsTheChainsEndAndWhatWaits() {
        assertTrue(api("/head").contains("\"number\":0,\"hash\":\"" + "0".repeat(64) + "\",\"unsealed\":3,\"sealedAt\":null"), api("/head"));
        new Sealer(seals, clock).seal();
        ledger.write(1, "holding");
        String head = api("/head");
        assertTrue(head.contains("\"number\":3,\"hash\":\"" + seals.last().hash() + "\",\"unsealed\":1,\"sealedAt\":\""), head);
    }

    @Test
    void onlyAuditorsReadIt() {
        String bearer = Accounts.bearer(http, "petugas-a");
        assertEquals(403, http.get("/api/v1/history", "Authorization", bearer).statusCode());
        assertEquals(403, http.get("/history", "Cookie", Accounts.cookie(http, "petugas-a")).statusCode());
        assertEquals(DomainError.Kind.NOT_PERMITTED, assertThrows(DomainError.class, () -> history.head(official)).kind());
    }

    @Test
    void thePageShowsTheChainAndTheStoryInWords() {
        var list = http.get("/history?record=meeting", "Cookie", page);
        assertEquals(200, list.statusCode());
        assertTrue(list.body().contains("Rantai riwayat") && list.body().contains("href=\"/history/meeting/R-2025-0002\""), list.body());
        var story = http.get("/history/meeting/R-2025-0001", "Cookie", page);
        assertTrue(story.body().contains("Rakor \"correction\"") && story.body().contains("Perubahan"), story.body());
        assertFalse(story.body().contains("R-2025-0002"));
        assertEquals(404, http.get("/history/meeting/R-2025-0009", "Cookie", page).statusCode());
        assertEquals(404, http.get("/history/%E2%82%AC/%00", "Cookie", page).statusCode());
    }
}
