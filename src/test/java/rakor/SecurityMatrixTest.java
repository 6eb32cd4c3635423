package rakor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.micronaut.web.router.Router;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
        for (String route : Matrix.routes(router)) {
            found.put(route, row(route));
        }
        assertEquals(Matrix.lines(Matrix.table("Routes and roles")), Matrix.lines(found));
    }

    private String row(String route) {
        List<String> cells = new ArrayList<>();
        for (String who : WHO) {
            cells.add(open(route, who) ? "yes" : "–");
        }
        return String.join(" | ", cells);
    }

    private boolean open(String route, String who) {
        String path = route.substring(route.indexOf(' ') + 1).replaceAll("\\{n}|\\{number}|\\{position}", "9").replaceAll("\\{record}", "meeting").replaceAll("\\{[^}]*}", "R-2099-9999");
        List<String> bearer = who.equals("nobody") ? List.of() : List.of("Authorization", bearers.computeIfAbsent(who, w -> Accounts.bearer(http, "matrix." + w.toLowerCase())));
        HttpResponse<String> answer = Matrix.call(http, route, path, "", bearer);
        if (path.equals("/sign-out") || path.equals("/api/v1/tokens/current")) {
            bearers.remove(who);
        }
        return answer.statusCode() != 401 && answer.statusCode() != 403 && (path.equals("/sign-out") || !Matrix.toTheDoor(answer));
    }
}
