package rakor.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rakor.common.Actor;
import rakor.common.Role;
import rakor.support.Accounts;
import rakor.support.Http;
import rakor.support.MeetingFixtures;
import rakor.support.RakorTest;

/** The lists of a meeting's parts keep to what all lists of the API do. */
@RakorTest
class PartsListTest {
    private static int made;
    private final Http http;
    private final Accounts accounts;
    private final MeetingFixtures meetings;
    private final AgendaService agenda;
    private String path;
    private String bearer;

    PartsListTest(Http http, Accounts accounts, MeetingFixtures meetings, AgendaService agenda) {
        this.http = http;
        this.accounts = accounts;
        this.meetings = meetings;
        this.agenda = agenda;
    }

    @BeforeEach
    void threeItems() {
        Actor official = accounts.make("bagian" + ++made, "DISPERIN", Role.OFFICIAL);
        String code = meetings.planned(official, LocalDate.of(2026, 3, 3)).code();
        List.of("Satu", "Dua", "Tiga").forEach(title -> agenda.add(official, code, AgendaTerms.of(title, null)));
        path = "/api/v1/meetings/" + code + "/agenda-items";
        bearer = Accounts.bearer(http, official.username());
    }

    private String page(String query) {
        var answer = http.get(path + query, "Authorization", bearer);
        assertEquals(200, answer.statusCode(), answer.body());
        return answer.body();
    }

    @Test
    void theyArePagedByTheirPlace() {
        String first = page("?limit=2");
        assertTrue(first.contains("Satu") && first.contains("Dua") && !first.contains("Tiga") && first.contains("\"total\":3"), first);
        String second = page("?limit=2&after=" + Accounts.field(first, "next"));
        assertTrue(second.contains("Tiga") && !second.contains("Dua") && second.contains("\"next\":null"), second);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?tidak-ada=1", "?limit=0", "?limit=101", "?after=x", "?after=LTE", "?sort=title", "?limit=1&limit=2"})
    void whatTheyDoNotKnowIsRefused(String query) {
        assertEquals(400, http.get(path + query, "Authorization", bearer).statusCode());
    }
}
