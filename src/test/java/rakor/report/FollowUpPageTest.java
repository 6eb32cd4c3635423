package rakor.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.micronaut.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import rakor.common.Actor;
import rakor.common.Role;
import rakor.support.Accounts;
import rakor.support.Http;
import rakor.support.Population;
import rakor.support.RakorTest;
import rakor.support.TestClock;

@RakorTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FollowUpPageTest {
    private static final Pattern NUMBER = Pattern.compile("<a href=\"(/reports/follow-up[^\"]*)\">(?:<b>)?([0-9.]+)<");
    private static final Pattern LISTED = Pattern.compile("id=\"list\">[^<]* <span class=\"soft\">([0-9.]+) ");
    private final FollowUpService reports;
    private final Population population;
    private final Accounts accounts;
    private final Http http;
    private final Map<String, Actor> actors = new HashMap<>();
    private final Map<String, String> cookies = new HashMap<>();

    FollowUpPageTest(FollowUpService reports, Population population, Accounts accounts, Http http) {
        this.reports = reports;
        this.population = population;
        this.accounts = accounts;
        this.http = http;
    }

    @BeforeAll
    void grow() {
        TestClock.set(Population.TODAY);
        population.grow(5, 20, 160);
        signIn("pimpinan", "PEMKAB-BEKASI", Role.LEADERSHIP);
        signIn("petugas", "CONTOH-TENAGA", Role.OFFICIAL);
        signIn("narahubung", "CONTOH-PABRIK", Role.LIAISON);
        signIn("admin", "PEMKAB-BEKASI", Role.ADMIN);
    }

    private void signIn(String username, String organization, Role role) {
        actors.put(username, accounts.make(username, organization, role));
        cookies.put(username, Accounts.cookie(http, username));
    }

    @Test
    void everyNumberOnThePageLeadsToAListOfThatLength() {
        for (String who : List.of("pimpinan", "petugas", "narahubung")) {
            for (String path : List.of("/reports/follow-up", "/reports/follow-up?flag=INCOMPLETE&side=INDUSTRY", "/reports/follow-up?asOf=2026-03-11&knownAt=2026-03-31T02:00:00Z&compareTo=2026-02-20")) {
                Matcher number = NUMBER.matcher(get(who, path).body());
                int found = 0;
                while (number.find()) {
                    found++;
                    String href = number.group(1).replace("&amp;", "&").replace("#list", "");
                    Matcher listed = LISTED.matcher(get(who, href).body());
                    assertTrue(listed.find(), who + " " + href);
                    assertEquals(number.group(2), listed.group(1), who + " " + href);
                    assertEquals(plain(number.group(2)), codes(who, href).size(), who + " " + href);
                }
                assertTrue(found > 15, who + " " + path + " " + found);
            }
        }
    }

    @Test
    void theCsvHoldsTheRowsOfTheListInItsOrder() {
        for (String who : List.of("pimpinan", "petugas", "narahubung")) {
            for (String query : List.of("", "?status=ACTIVE", "?organization=none", "?asOf=2026-03-01")) {
                List<CsvRecord> records = csv(get(who, "/api/v1/reports/follow-up.csv" + query).body());
                List<String> rows = records.stream().skip(1).map(record -> record.getField(0)).takeWhile(code -> code.startsWith("K-")).toList();
                assertEquals(codes(who, "/reports/follow-up" + query), rows);
                assertEquals(List.of("Jumlah baris", String.valueOf(rows.size())), records.get(records.size() - 1).getFields().subList(0, 2));
            }
        }
    }

    @Test
    void theCsvSaysWhatItIsAndWhoMadeItUnderWhichFilter() {
        HttpResponse<String> answer = get("pimpinan", "/api/v1/reports/follow-up.csv?side=INDUSTRY&flag=OVERDUE");
        assertEquals(200, answer.statusCode());
        assertEquals("attachment; filename=\"rakor-tindak-lanjut-2026-03-31.csv\"", answer.headers().firstValue("Content-Disposition").orElseThrow().replaceAll("; filename\\*=.*", ""));
        assertTrue(answer.headers().firstValue("Content-Type").orElseThrow().startsWith("text/csv"));
        assertEquals('\uFEFF', answer.body().charAt(0));
        Map<String, String> foot = csv(answer.body()).stream().filter(record -> !record.getField(1).isEmpty() && record.getField(2).isEmpty()).collect(Collectors.toMap(record -> record.getField(0), record -> record.getField(1)));
        assertEquals("Selasa, 31 Maret 2026", foot.get("Keadaan per"));
        assertEquals("Selasa, 31 Maret 2026 pukul 12.00 WIB", foot.get("Menurut catatan sampai"));
        assertEquals("Akun pimpinan, Pemerintah Kabupaten Bekasi", foot.get("Dibuat oleh"));
        assertTrue(foot.get("Disaring").contains("Sisi pemilik: Industri"), foot.toString());
    }

    @Test
    void pageAndFileOfAPastDaySayBothDates() {
        String page = get("pimpinan", "/reports/follow-up?asOf=2026-03-11&knownAt=2026-03-31T02:00:00Z").body();
        assertTrue(page.contains("Keadaan per Rabu, 11 Maret 2026") && page.contains("Menurut catatan sampai Selasa, 31 Maret 2026 pukul 09.00 WIB"), page);
        HttpResponse<String> file = get("pimpinan", "/api/v1/reports/follow-up.csv?asOf=2026-03-11&knownAt=then");
        assertTrue(file.headers().firstValue("Content-Disposition").orElseThrow().contains("rakor-tindak-lanjut-2026-03-11.csv"));
        assertTrue(file.body().contains("Keadaan per,\"Rabu, 11 Maret 2026\"") && file.body().contains("Menurut catatan sampai,\"Rabu, 11 Maret 2026 pukul 23.59 WIB\""), file.body());
    }

    @Test
    void whatAPersonTypedIsNoFormulaInTheCsv() {
        String body = get("pimpinan", "/api/v1/reports/follow-up.csv").body();
        assertTrue(body.contains("'=janji("), "the population holds such statements");
        assertFalse(csv(body).stream().flatMap(record -> record.getFields().stream()).anyMatch(cell -> !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0));
        assertEquals("'@x", FollowUpCsv.inert("@x"));
        assertEquals("'-1", FollowUpCsv.inert("-1"));
        assertEquals("'\tx", FollowUpCsv.inert("\tx"));
        assertEquals("x=1", FollowUpCsv.inert("x=1"));
        assertEquals("", FollowUpCsv.inert(null));
    }

    @Test
    void theApiTellsTheTotalsAndAPageOfItems() {
        HttpResponse<String> answer = get("pimpinan", "/api/v1/reports/follow-up?limit=1&status=ACTIVE");
        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().startsWith("{\"asOf\":\"2026-03-31\",\"knownAt\":\"2026-03-31T05:00:00Z\",\"totals\":{\"all\":"), answer.body());
        assertTrue(answer.body().contains("\"byFlag\":{\"OVERDUE\":"), answer.body());
    }

    @Test
    void refusalsSayWhatIsWrong() {
        assertEquals(403, get("admin", "/reports/follow-up").statusCode());
        assertEquals(403, get("admin", "/api/v1/reports/follow-up.csv").statusCode());
        assertEquals(422, get("pimpinan", "/api/v1/reports/follow-up?asOf=2026-04-01").statusCode());
        assertEquals(400, get("pimpinan", "/api/v1/reports/follow-up.csv?organization=TIDAK-ADA").statusCode());
        assertEquals(400, get("pimpinan", "/api/v1/reports/follow-up?after=x").statusCode());
        assertEquals(400, get("pimpinan", "/reports/follow-up?status=BESOK").statusCode());
        assertEquals(303, http.get("/reports/follow-up").statusCode());
        assertEquals(401, http.get("/api/v1/reports/follow-up").statusCode());
    }

    @Test
    void aDayThatHasNotComeIsRefusedAtItsFieldAndTheFormStaysAsItWas() {
        for (String field : List.of("asOf", "compareTo")) {
            HttpResponse<String> answer = get("pimpinan", "/reports/follow-up?side=INDUSTRY&" + field + "=2026-04-01");
            assertEquals(422, answer.statusCode());
            for (String part : List.of("<title>Kesalahan: ", "id=\"" + field + "-error\">Hari itu belum tiba", "href=\"#" + field + "\"", "name=\"" + field + "\" type=\"date\" value=\"2026-04-01\"", "value=\"INDUSTRY\" selected")) {
                assertTrue(answer.body().contains(part), part + " in " + answer.body());
            }
            assertFalse(answer.body().contains("id=\"list\"") || answer.body().contains("<table") || answer.body().contains(".csv"), answer.body());
        }
    }

    @Test
    void whatIsLessThanOnTheOtherDayHasAMinusSign() {
        String page = get("pimpinan", "/reports/follow-up?asOf=2026-02-20&compareTo=2026-03-11").body();
        assertTrue(Pattern.compile("<td class=\"number\">\u2212[0-9]").matcher(page).find(), page);
        assertFalse(page.contains("<td class=\"number\">-"), page);
    }

    private HttpResponse<String> get(String who, String path) {
        return http.get(path, "Cookie", cookies.get(who));
    }

    private static List<CsvRecord> csv(String body) {
        return CsvReader.builder().ofCsvRecord(body.substring(1)).stream().toList();
    }

    private List<String> codes(String who, String path) {
        List<String> listed = new ArrayList<>();
        String after = "";
        do {
            FollowUp report = reports.read(actors.get(who), FollowUpAsk.of(HttpRequest.GET(path + (path.contains("?") ? "&" : "?") + "limit=50&after=" + after)));
            report.items().items().forEach(item -> listed.add(item.code()));
            after = report.items().next();
        } while (after != null);
        assertEquals(listed.size(), new TreeSet<>(listed).size());
        return listed;
    }

    private static int plain(String number) {
        return Integer.parseInt(number.replace(".", ""));
    }
}
