package rakor.commitment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rakor.common.Role;
import rakor.support.Accounts;
import rakor.support.CommitmentFixtures;
import rakor.support.Http;
import rakor.support.RakorTest;

@RakorTest
class CommitmentApiTest {
    private static int made;
    private final Accounts accounts;
    private final CommitmentFixtures fixtures;
    private final Http http;
    private String official;
    private String meeting;

    CommitmentApiTest(Accounts accounts, CommitmentFixtures fixtures, Http http) {
        this.accounts = accounts;
        this.fixtures = fixtures;
        this.http = http;
    }

    @BeforeEach
    void hold() {
        accounts.make("api-pencatat" + ++made, "DISPERIN", Role.OFFICIAL);
        official = Accounts.bearer(http, "api-pencatat" + made);
        meeting = fixtures.held("DISPERIN", "B", LocalDate.of(2025, 10, 21));
    }

    @Test
    void aCommitmentIsCreatedReadCorrectedAndWithdrawn() {
        HttpResponse<String> created = post("", body("\"owner\":\"PT-JABABEKA-INFRASTRUKTUR\",\"measure\":{\"indicator\":\"pohon\",\"quantity\":1200,\"unit\":\"batang\"}"));
        assertEquals(201, created.statusCode(), created.body());
        String path = created.headers().firstValue("Location").orElseThrow();
        assertEquals("\"0\"", created.headers().firstValue("ETag").orElseThrow());
        HttpResponse<String> read = http.get(path, "Authorization", official);
        assertEquals(created.body(), read.body());
        for (String part : new String[] {"\"meeting\":\"" + meeting + "\"", "\"status\":\"DRAFT\"", "\"flags\":[\"INCOMPLETE\",\"REVIEW_DUE\"]", "\"missing\":[\"COUNTERPART\",\"DUE\"]", "\"auditClass\":null", "\"owner\":\"PT-JABABEKA-INFRASTRUKTUR\"",
            "\"ownerText\":null", "\"holder\":null", "\"supporters\":[]", "\"quantity\":1200", "\"direction\":\"AT_LEAST\"", "\"progress\":null", "\"slips\":{\"count\":0,\"days\":0}", "\"parent\":null", "\"children\":null", "\"onBehalf\":[]",
            "\"moves\":[\"correction\",\"withdrawal\"]", "\"version\":0"}) {
            assertTrue(read.body().contains(part), () -> part + " in " + read.body());
        }
        HttpResponse<String> patched = patch(path, "{\"counterpart\":\"DISNAKER\",\"measure\":null,\"doneWhen\":\"tertanam\"}", "If-Match", "\"0\"");
        assertEquals(200, patched.statusCode(), patched.body());
        assertTrue(patched.body().contains("\"missing\":[\"DUE\"]") && patched.body().contains("\"measure\":null"), patched.body());
        HttpResponse<String> withdrawn = send("POST", path + "/withdrawal", "{\"reason\":\"Salah dengar\"}");
        assertEquals(200, withdrawn.statusCode());
        assertTrue(withdrawn.body().contains("\"status\":\"WITHDRAWN\"") && withdrawn.body().contains("\"moves\":[\"correction\",\"annulment\"]"), withdrawn.body());
    }

    @Test
    void aFilterThatNamesNothingKnownIsUnreadable() {
        for (String filter : new String[] {"topic=TIDAK-ADA", "owner=TIDAK-ADA", "organization=TIDAK-ADA", "meeting=R-1999-0001"}) {
            HttpResponse<String> answer = list(filter);
            assertEquals(400, answer.statusCode(), () -> filter + ": " + answer.body());
            assertTrue(answer.body().contains(filter.substring(0, filter.indexOf('='))), answer.body());
            assertEquals(400, http.get("/commitments?" + filter, "Authorization", official).statusCode(), filter);
        }
        assertEquals(200, list("topic=LICENSING&owner=DISNAKER&organization=DISNAKER&meeting=" + meeting).statusCode());
    }

    @Test
    void aChangeNamesTheVersionItWasMadeOn() {
        String path = post("", body("")).headers().firstValue("Location").orElseThrow();
        assertEquals(428, patch(path, "{\"notes\":\"a\"}").statusCode());
        assertEquals(400, patch(path, "{\"notes\":\"a\"}", "If-Match", "satu").statusCode());
        assertEquals(428, patch(path, "{\"notes\":\"a\"}", "If-Match", "*").statusCode(), "whatever is there is no version one saw");
        assertEquals(200, patch(path, "{\"notes\":\"a\",\"version\":0}").statusCode());
        assertEquals(412, patch(path, "{\"notes\":\"b\"}", "If-Match", "\"0\"").statusCode());
        assertEquals(400, patch(path, "{\"notes\":\"b\"}", "If-Match", "W/\"0\"").statusCode(), "a weak tag names no version");
        assertEquals(412, send("POST", path + "/withdrawal", "{\"reason\":\"x\",\"version\":0}").statusCode());
    }

    @Test
    void refusalsComeInTheirOrder() {
        String path = post("", body("")).headers().firstValue("Location").orElseThrow();
        accounts.make("api-pimpinan" + made, "SETDA", Role.LEADERSHIP);
        accounts.make("api-lain" + made, "DISNAKER", Role.OFFICIAL);
        accounts.make("api-mitra" + made, "PT-JABABEKA-INFRASTRUKTUR", Role.LIAISON);
        accounts.make("api-admin" + made, "SETDA", Role.ADMIN);
        String other = Accounts.bearer(http, "api-lain" + made);
        assertEquals(401, http.get(path).statusCode());
        assertEquals(400, patch(path, "{\"unknown\":1}", "If-Match", "\"9\"").statusCode());
        assertEquals(400, post("", "{\"strength\":\"SURE\"}").statusCode());
        assertEquals(403, http.get(path, "Authorization", Accounts.bearer(http, "api-admin" + made)).statusCode());
        assertEquals(403, http.send("POST", path + "/withdrawal", "{\"reason\":\"x\"}", "Content-Type", "application/json", "Authorization", Accounts.bearer(http, "api-pimpinan" + made)).statusCode());
        assertEquals(404, http.get(path, "Authorization", Accounts.bearer(http, "api-mitra" + made)).statusCode());
        assertEquals(404, http.get("/api/v1/commitments/%C3%A9", "Authorization", official).statusCode());
        assertEquals(403, http.send("PATCH", path, "{\"statement\":null}", "Content-Type", "application/json", "If-Match", "\"9\"", "Authorization", other).statusCode());
        assertEquals(412, patch(path, "{\"statement\":null}", "If-Match", "\"9\"").statusCode());
        HttpResponse<String> invalid = patch(path, "{\"statement\":null,\"owner\":\"TIDAK-ADA\"}", "If-Match", "\"0\"");
        assertEquals(422, invalid.statusCode());
        assertTrue(invalid.body().contains("\"field\":\"statement\"") && invalid.body().contains("\"field\":\"owner\"") && invalid.body().contains("TIDAK-ADA"), invalid.body());
        send("POST", path + "/withdrawal", "{\"reason\":\"x\"}");
        HttpResponse<String> again = send("POST", path + "/withdrawal", "{\"version\":9}");
        assertEquals(409, again.statusCode());
        assertTrue(again.body().contains("withdrawal") || again.body().contains("penarikan"), again.body());
    }

    @Test
    void nothingAListIsAskedMakesItStumble() {
        for (String query : new String[] {"x=1", "sort=owner", "status=DONE", "flag=LOUD", "limit=0", "limit=101", "after=@@@", "after=ZHVlAHh4AHh4", "from=yesterday", "from=%2B99999-01-01", "side=LEFT", "q=a&q=b", "topic=%C3%A9", "owner=X", "organization=%F0%9F%92%A5", "meeting=X"}) {
            assertEquals(400, list(query).statusCode(), query);
        }
        for (String query : new String[] {"", "q=%25_%5C'%22", "q=K-2025-0001", "q=k-2025-1", "flag=overdue", "from=2025-01-01&to=2024-01-01", "sort=code", "sort=-recorded", "side=NONE"}) {
            assertEquals(200, list(query).statusCode(), query);
        }
    }

    private HttpResponse<String> list(String query) {
        return http.get("/api/v1/commitments?" + query, "Authorization", official);
    }

    private String body(String more) {
        return "{\"meeting\":\"" + meeting + "\",\"statement\":\"Menanam pohon di jalur hijau\",\"strength\":\"INTENT\"" + (more.isEmpty() ? "" : "," + more) + "}";
    }

    private HttpResponse<String> post(String path, String body) {
        return send("POST", "/api/v1/commitments" + path, body);
    }

    private HttpResponse<String> patch(String path, String body, String... headers) {
        return send("PATCH", path, body, headers);
    }

    private HttpResponse<String> send(String method, String path, String body, String... more) {
        String[] headers = new String[more.length + 4];
        System.arraycopy(new String[] {"Content-Type", "application/json", "Authorization", official}, 0, headers, 0, 4);
        System.arraycopy(more, 0, headers, 4, more.length);
        return http.send(method, path, body, headers);
    }
}
