package rakor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.micronaut.web.router.Router;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import rakor.common.Role;
import rakor.support.Accounts;
import rakor.support.Http;
import rakor.support.RakorTest;

/**
 * Asks the running router for every route and calls it as nobody and as each role, on records that do not exist, so that
 * only the role decides: refused is 401, 403, or the way to the sign-in page. What came out is compared with the table in
 * {@code docs/domain.md}; a route without a row, and a row without a route, fail.
 */
@RakorTest
class SecurityMatrixTest {
    private static final List<String> WHO = List.of("nobody", "OFFICIAL", "LEADERSHIP", "ADMIN", "LIAISON", "AUDITOR");
    private final Http http;
    private final Router router;
    private final Accounts accounts;
    private final Map<String, String> bearers = new LinkedHashMap<>();

    SecurityMatrixTest(Http http, Router router, Accounts accounts) {
        this.http = http;
        this.router = router;
        this.accounts = accounts;
    }

    @Test
    void everyRouteIsOpenToExactlyThoseTheTableNames() throws IOException {
        for (Role role : Role.values()) {
            accounts.make("matrix." + role.name().toLowerCase(), role == Role.LIAISON ? "PT-JABABEKA-INFRASTRUKTUR" : "PEMKAB-BEKASI", role);
        }
        Map<String, String> found = new TreeMap<>();
        for (String route : routes()) {
            found.put(route, row(route));
        }
        assertEquals(String.join("\n", lines(table())), String.join("\n", lines(found)));
    }

    private TreeSet<String> routes() {
        TreeSet<String> routes = new TreeSet<>();
        router.uriRoutes().forEach(route -> routes.add(route.getHttpMethodName() + " " + route.getUriMatchTemplate().toPathString()));
        routes.removeIf(route -> route.startsWith("HEAD ") || route.startsWith("OPTIONS "));
        return routes;
    }

    private String row(String route) {
        List<String> cells = new ArrayList<>();
        for (String who : WHO) {
            cells.add(open(route, who) ? "yes" : "–");
        }
        return String.join(" | ", cells);
    }

    private boolean open(String route, String who) {
        String method = route.substring(0, route.indexOf(' '));
        String path = route.substring(route.indexOf(' ') + 1).replaceAll("\\{n}|\\{number}|\\{position}", "9").replaceAll("\\{record}", "meeting").replaceAll("\\{[^}]*}", "R-2099-9999");
        boolean api = path.startsWith("/api/");
        List<String> headers = new ArrayList<>(List.of("Content-Type", api ? "application/json" : "application/x-www-form-urlencoded", "Sec-Fetch-Site", "same-origin"));
        if (!who.equals("nobody")) {
            headers.addAll(List.of("Authorization", bearers.computeIfAbsent(who, w -> Accounts.bearer(http, "matrix." + w.toLowerCase()))));
        }
        HttpResponse<String> answer = http.send(method, path, method.equals("GET") ? null : api ? "{}" : "", headers.toArray(String[]::new));
        if (path.equals("/sign-out") || path.equals("/api/v1/tokens/current")) {
            bearers.remove(who);
        }
        assertEquals(false, answer.statusCode() >= 500, () -> route + " as " + who + " answered " + answer.statusCode());
        boolean toTheDoor = answer.statusCode() == 303 && answer.headers().firstValue("Location").orElse("").startsWith("/sign-in") && !path.equals("/sign-out");
        return answer.statusCode() != 401 && answer.statusCode() != 403 && !toTheDoor;
    }

    private static Map<String, String> table() throws IOException {
        Map<String, String> rows = new TreeMap<>();
        for (String line : Files.readAllLines(Path.of("docs/domain.md"))) {
            if (line.startsWith("| `")) {
                int end = line.indexOf("` | ");
                rows.put(line.substring(3, end), line.substring(end + 4, line.length() - 2));
            }
        }
        return rows;
    }

    private static List<String> lines(Map<String, String> rows) {
        return rows.entrySet().stream().map(row -> "| `" + row.getKey() + "` | " + row.getValue() + " |").toList();
    }
}
