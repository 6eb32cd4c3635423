package rakor.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Test;
import rakor.common.Role;
import rakor.support.Accounts;
import rakor.support.Http;
import rakor.support.RakorTest;
import rakor.support.RawHttp;

/** Whatever bytes a client sends, the answer says what is wrong with them, and never that something failed here. */
@RakorTest
class BadRequestsTest {
    private static String bearer;
    private final Http http;

    BadRequestsTest(Http http) {
        this.http = http;
    }

    @BeforeAll
    static void anOfficial(Http http, Accounts accounts) {
        accounts.make("petugas-b", "DISPERIN", Role.OFFICIAL);
        bearer = "Authorization: " + Accounts.bearer(http, "petugas-b") + "\r\n";
    }

    private static String get(String target) {
        return "GET " + target + " HTTP/1.1\r\n" + bearer + "\r\n";
    }

    private static String post(String type, String body) {
        return "POST /api/v1/meetings HTTP/1.1\r\n" + bearer + "Content-Type: " + type + "\r\nContent-Length: " + body.length() + "\r\n\r\n" + body;
    }

    private static String json(String body) {
        return post("application/json", body);
    }

    private static String form(String body) {
        return "POST /sign-in HTTP/1.1\r\nSec-Fetch-Site: same-origin\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: " + body.length() + "\r\n\r\n" + body;
    }

    private record Case(String name, int status, String request) {}

    private static Stream<Case> bodies() {
        String meeting = "\"kind\":\"COORDINATION\",\"date\":\"2025-10-21\"";
        return Stream.of(
                new Case("broken JSON", 400, json("{\"title\":")), new Case("no JSON", 400, json("}{")), new Case("a list", 400, json("[]")), new Case("null", 400, json("null")),
                new Case("a text", 400, json("\"x\"")), new Case("an object for a text", 400, json("{\"title\":{\"a\":1}}")), new Case("a day that is none", 400, json("{\"title\":\"x\",\"date\":\"2025-13-45\"}")),
                new Case("an unknown kind", 400, json("{\"kind\":\"PARTY\"}")), new Case("an unknown field", 400, json("{\"titel\":\"x\"}")), new Case("a field twice", 400, json("{\"title\":\"x\",\"title\":\"y\"}")),
                new Case("words after the end", 400, json("{\"title\":\"x\"} x")), new Case("two values", 400, json("{}{}")), new Case("deep", 400, json("{\"title\":" + "[".repeat(5000) + "]".repeat(5000) + "}")),
                new Case("deep in an unknown field", 400, json("{\"x\":" + "[".repeat(50_000) + "]".repeat(50_000) + "}")), new Case("bytes that are no UTF-8", 400, json("{\"title\":\"\u00ff\u00fe\"}")),
                new Case("a null character", 400, json("{\"title\":\"a\\u0000b\"," + meeting + "}")), new Case("half a character", 400, json("{\"title\":\"a\\ud800b\"," + meeting + "}")),
                new Case("an endless number", 400, json("{\"number\":" + "9".repeat(5000) + "}")), new Case("nothing", 400, json("")),
                new Case("a year the database has not", 422, json("{\"title\":\"x\",\"kind\":\"COORDINATION\",\"date\":\"+99999-01-01\"}")),
                new Case("an hour after all days", 422, json("{\"title\":\"x\",\"kind\":\"COORDINATION\",\"startsAt\":\"+1000000000-12-31T23:59:59Z\"}")),
                new Case("an hour before all days", 422, json("{\"title\":\"x\",\"kind\":\"COORDINATION\",\"startsAt\":\"-1000000000-01-01T00:00:00Z\"}")),
                new Case("a form", 415, post("application/x-www-form-urlencoded", "title=x")), new Case("plain text", 415, post("text/plain", "x")), new Case("parts", 415, post("multipart/form-data; boundary=x", "--x--")),
                new Case("parts with nothing between them", 400, "POST /meetings/R-2025-0001/attendance-import HTTP/1.1\r\n" + bearer + "Sec-Fetch-Site: same-origin\r\nContent-Type: multipart/form-data; boundary=\r\nContent-Length: 1\r\n\r\nx"),
                new Case("too much", 413, json("{\"title\":\"" + "x".repeat(3_000_000) + "\"}")), new Case("said to be packed", 400, "POST /api/v1/meetings HTTP/1.1\r\n" + bearer + "Content-Type: application/json\r\nContent-Encoding: gzip\r\nContent-Length: 2\r\n\r\n{}"),
                new Case("a length that is no number", 400, "POST /api/v1/meetings HTTP/1.1\r\n" + bearer + "Content-Type: application/json\r\nContent-Length: abc\r\n\r\n{}"),
                new Case("a length below nothing", 400, "POST /api/v1/meetings HTTP/1.1\r\n" + bearer + "Content-Type: application/json\r\nContent-Length: -5\r\n\r\n{}"),
                new Case("a version beyond all", 400, "PATCH /api/v1/meetings/R-2025-0001 HTTP/1.1\r\n" + bearer + "Content-Type: application/json\r\nContent-Length: 34\r\n\r\n{\"version\":9999999999999999999999}"),
                new Case("a form with half an escape", 400, form("username=%zz&password=x")), new Case("a form with a null character", 400, form("username=%00&password=x")),
                new Case("a form with too many fields", 413, form("a=1&b=&".repeat(43_000))), new Case("no form", 400, form("")));
    }

    private static Stream<Case> addresses() {
        return Stream.of(
                new Case("an unknown address", 404, get("/api/v1/nothing")), new Case("an unknown page", 404, get("/nothing")), new Case("half an escape", 400, get("/api/v1/meetings/%zz")),
                new Case("half an escape in a parameter", 400, get("/api/v1/meetings?q=%zz")), new Case("bytes that are no UTF-8", 404, get("/api/v1/meetings/%ff%fe")), new Case("a null character", 404, get("/api/v1/meetings/%00")),
                new Case("a null character in a parameter", 400, get("/api/v1/meetings?q=%00")), new Case("a letter no code has", 404, get("/api/v1/meetings/%E2%82%AC")), new Case("a long code", 404, get("/api/v1/meetings/" + "A".repeat(3000))),
                new Case("an endless line", 413, get("/api/v1/meetings/" + "A".repeat(9000))), new Case("an endless header", 413, "GET /api/v1/meetings HTTP/1.1\r\nX: " + "A".repeat(20_000) + "\r\n\r\n"),
                new Case("signs no address has", 400, get("/api/v1/meetings/<>\"{}|\\^`")), new Case("signs no page's query has", 400, get("/sign-in?next=<>\"{}|\\^`")), new Case("a way up", 404, get("/static/../application.yml")),
                new Case("a way up in disguise", 404, get("/static/%2e%2e%2fapplication.yml")), new Case("a strange cursor", 400, get("/api/v1/meetings?after=%FF%FE")), new Case("a made up cursor", 400, get("/api/v1/meetings?after=AAAA")),
                new Case("too many", 400, get("/api/v1/meetings?limit=99999999999999")), new Case("an unknown parameter", 400, get("/api/v1/meetings?x=1")), new Case("a year the database has not", 400, get("/api/v1/meetings?from=0001-01-01")),
                new Case("another form of answer", 406, "GET /api/v1/meetings HTTP/1.1\r\n" + bearer + "Accept: text/html\r\n\r\n"), new Case("no request", 400, "garbage\r\n\r\n"),
                new Case("strange cookies", 200, "GET /sign-in HTTP/1.1\r\nCookie: rakor-session=\"\u00ff; language=%%%; flash=<x>\r\n\r\n"), new Case("strange languages", 404, "GET /api/v1/nothing HTTP/1.1\r\nAccept-Language: ;;;q=x,,\u00ff\r\n\r\n"),
                new Case("a token that is none", 401, "GET /api/v1/meetings HTTP/1.1\r\nAuthorization: Bearer x.y.z\r\n\r\n"), new Case("another way to sign in", 401, "GET /api/v1/meetings HTTP/1.1\r\nAuthorization: Basic xx\r\n\r\n"),
                new Case("a foreign page", 403, "POST /sign-in HTTP/1.1\r\nOrigin: http://evil.example\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 1\r\n\r\na"));
    }

    @TestFactory
    Stream<DynamicTest> isAnsweredWithWhatIsWrong() {
        return Stream.concat(bodies(), addresses()).map(it -> DynamicTest.dynamicTest(it.name() + " is " + it.status(), () -> {
            String answer = RawHttp.answer(http.address(), it.request());
            assertEquals(it.status(), RawHttp.status(answer), answer);
            assertTrue(answer.contains("content-security-policy: ") || answer.contains("Content-Security-Policy: "), answer);
            assertFalse(answer.contains("Exception") || answer.contains("io.micronaut") || answer.contains("java."), answer);
            assertFalse(answer.contains("error.title.") || answer.contains("error.status."), answer);
        }));
    }

    @Test
    void aWrongMethodLearnsTheRightOnes() {
        String answer = RawHttp.answer(http.address(), "PUT /api/v1/meetings HTTP/1.1\r\n" + bearer + "Content-Length: 0\r\n\r\n");
        assertEquals(405, RawHttp.status(answer));
        assertTrue(answer.toLowerCase(java.util.Locale.ROOT).contains("\r\nallow: get, head, post\r\n"), answer);
        assertEquals(405, RawHttp.status(RawHttp.answer(http.address(), "OPTIONS /api/v1/meetings HTTP/1.1\r\n" + bearer + "\r\n")));
    }

    @Test
    void headIsLikeGetWithoutBody() {
        for (String target : Map.of("/api/v1/meetings", 200, "/sign-in", 200).keySet()) {
            String answer = RawHttp.answer(http.address(), "HEAD " + target + " HTTP/1.1\r\n" + bearer + "\r\n");
            assertEquals(200, RawHttp.status(answer), target);
            assertTrue(answer.endsWith("\r\n\r\n"), answer);
        }
    }
}
