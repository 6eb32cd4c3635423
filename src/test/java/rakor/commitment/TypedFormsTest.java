package rakor.commitment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rakor.common.Actor;
import rakor.common.Role;
import rakor.support.Accounts;
import rakor.support.CommitmentFixtures;
import rakor.support.Http;
import rakor.support.RakorTest;

/** What people type on the pages of commitments, as they mean it. */
@RakorTest
class TypedFormsTest {
    private static int made;
    private final Accounts accounts;
    private final CommitmentFixtures fixtures;
    private final CommitmentService commitments;
    private final Http http;
    private Actor official;
    private String cookie;
    private String meeting;

    TypedFormsTest(Accounts accounts, CommitmentFixtures fixtures, CommitmentService commitments, Http http) {
        this.accounts = accounts;
        this.fixtures = fixtures;
        this.commitments = commitments;
        this.http = http;
    }

    @BeforeEach
    void hold() {
        official = accounts.make("pengetik" + ++made, "DISPERIN", Role.OFFICIAL);
        cookie = Accounts.cookie(http, "pengetik" + made);
        meeting = fixtures.held("DISPERIN", "B", CommitmentFixtures.FOUNDING);
    }

    private HttpResponse<String> record(String language, String quantity, String... more) {
        String form = Http.form("meeting", meeting, "statement", "Melatih", "strength", "PLAN", "measure.indicator", "peserta", "measure.quantity", quantity, "measure.unit", "orang", "measure.direction", "AT_LEAST");
        return http.post("/commitments", form + (more.length == 0 ? "" : "&" + Http.form(more)), "Cookie", cookie + "; language=" + language);
    }

    private static String code(HttpResponse<String> done) {
        assertEquals(303, done.statusCode(), done.body());
        return done.headers().firstValue("Location").orElseThrow().substring("/commitments/".length());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"id|1.500|1500", "id|1,5|1.5", "id|1500|1500", "id|1.250.000,75|1250000.75", "id|0,125|0.125", "en|1,500|1500", "en|1.5|1.5", "en|1,250,000.75|1250000.75", "id|2,1250|2.125"})
    void aFigureMeansWhatItMeansInTheLanguageOfThePage(String language, String typed, BigDecimal meant) {
        String code = code(record(language, typed));
        assertEquals(0, meant.compareTo(commitments.read(official, code).measure().quantity()));
        String page = http.get("/commitments/" + code + "/edit", "Cookie", cookie + "; language=" + language).body();
        String again = page.substring(page.indexOf("name=\"measure.quantity\""));
        again = again.substring(again.indexOf("value=\"") + 7);
        assertEquals(303, http.post("/commitments/" + code + "/edit", Http.form("version", "0", "statement", "Melatih", "strength", "PLAN", "measure.indicator", "peserta", "measure.quantity", again.substring(0, again.indexOf('"')), "measure.unit", "orang",
                "measure.direction", "AT_LEAST", "notes", "baru"), "Cookie", cookie + "; language=" + language).statusCode());
        assertEquals(0, meant.compareTo(commitments.read(official, code).measure().quantity()), "the form fills in what it reads");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"id|1,500|dua cara", "id|1.5|1.500, atau 1,5", "id|1.50.000|1.500, atau 1,5", "en|1.500|two ways", "en|1,5|1,500 or 1.5", "id|-1|1.500, atau 1,5"})
    void aFigureThatIsAmbiguousOrWrongIsRefusedInASentence(String language, String typed, String sentence) {
        HttpResponse<String> refused = record(language, typed);
        assertEquals(422, refused.statusCode(), refused.body());
        assertTrue(refused.body().contains(sentence), refused.body());
    }

    @Test
    void aFormThatIsSentTwiceMakesOneRecord() {
        String page = http.get("/commitments/new?meeting=" + meeting, "Cookie", cookie).body();
        String key = page.substring(page.indexOf("name=\"formKey\" value=\"") + 22).substring(0, 36);
        String first = code(record("id", "5", "formKey", key));
        assertEquals(first, code(record("id", "5", "formKey", key)));
        assertTrue(!first.equals(code(record("id", "6", "formKey", key))), "other words are another record");
        String blank = http.get("/meetings/new", "Cookie", cookie).body();
        String form = Http.form("formKey", blank.substring(blank.indexOf("name=\"formKey\" value=\"") + 22).substring(0, 36), "title", "Rapat satu kali " + made, "kind", "COORDINATION", "date", "2025-10-21");
        String one = http.post("/meetings", form, "Cookie", cookie).headers().firstValue("Location").orElseThrow();
        assertEquals(one, http.post("/meetings", form, "Cookie", cookie).headers().firstValue("Location").orElseThrow());
    }

    @Test
    void aMoveThatIsNotPossibleAnyMoreKeepsItsWords() {
        String code = code(record("id", "5"));
        assertEquals(303, http.post("/commitments/" + code + "/withdrawal", Http.form("version", "0", "reason", "Salah dengar"), "Cookie", cookie).statusCode());
        HttpResponse<String> late = http.post("/commitments/" + code + "/withdrawal", Http.form("version", "0", "reason", "Kata yang terlambat"), "Cookie", cookie);
        assertEquals(409, late.statusCode(), late.body());
        assertTrue(late.body().contains("Kata yang terlambat"), late.body());
    }

    @Test
    void aFieldIsSentOnceAndAsText() {
        HttpResponse<String> twice = record("id", "5", "statement", "Lain");
        assertEquals(400, twice.statusCode(), twice.body());
        assertEquals(400, http.post("/commitments", "meeting=" + meeting + "&strength=PLAN&statement=%ff%fe", "Cookie", cookie).statusCode());
        assertEquals(400, http.post("/commitments", "meeting=" + meeting + "&strength=PLAN&" + Http.form("statement", "janji \u202egnilab"), "Cookie", cookie).statusCode());
        String bearer = Accounts.bearer(http, official.username());
        String json = "{\"meeting\":\"" + meeting + "\",\"strength\":\"PLAN\",\"statement\":\"a\u2066b\"}";
        assertEquals(400, http.send("POST", "/api/v1/commitments", json, "Content-Type", "application/json", "Authorization", bearer).statusCode());
    }

    @Test
    void aCodeWithABlankIsNoCode() {
        String code = code(record("id", "5"));
        String bearer = Accounts.bearer(http, official.username());
        assertEquals(200, http.get("/api/v1/commitments/" + code, "Authorization", bearer).statusCode());
        assertEquals(404, http.get("/api/v1/commitments/" + code + "%20", "Authorization", bearer).statusCode());
        assertEquals(404, http.get("/meetings/" + meeting + "%20", "Cookie", cookie).statusCode());
    }

    @Test
    void theFileTellsOneDayAlone() {
        String bearer = Accounts.bearer(http, official.username());
        assertEquals(400, http.get("/api/v1/reports/follow-up.csv?compareTo=2025-10-21", "Authorization", bearer).statusCode());
        String page = http.get("/reports/follow-up?compareTo=2025-10-21", "Cookie", cookie).body();
        assertTrue(page.contains("href=\"/api/v1/reports/follow-up.csv\""), page);
    }
}
