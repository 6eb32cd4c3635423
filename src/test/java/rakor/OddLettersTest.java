package rakor;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.web.router.Router;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.yaml.snakeyaml.Yaml;
import rakor.common.Role;
import rakor.support.Accounts;
import rakor.support.Http;
import rakor.support.RakorTest;

/** Codes are kept as ASCII, but people type any letters: wherever a code may stand, others find nothing and break nothing. */
@RakorTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OddLettersTest {
    private static final String ODD = "caf%C3%A9-%E5%B7%A5-%F0%9F%99%82";
    private static final Pattern GAP = Pattern.compile("\\{[^}]*}");
    private final Http http;
    private final Router router;
    private final List<String> bearers = new ArrayList<>();

    OddLettersTest(Http http, Router router, Accounts accounts) {
        this.http = http;
        this.router = router;
        for (Role role : Role.values()) {
            String name = "odd." + role.name().toLowerCase();
            accounts.make(name, role == Role.LIAISON ? "PT-JABABEKA-INFRASTRUKTUR" : "PEMKAB-BEKASI", role);
            bearers.add(Accounts.bearer(http, name));
        }
    }

    /** The call itself refuses an answer of 500. */
    private void call(String route, String path) {
        bearers.forEach(bearer -> Matrix.call(http, route, path, "version=1&reason=x", List.of("Authorization", bearer, "If-Match", "\"1\"")));
    }

    @Test
    void noPathBreaks() {
        List<String> routes = Matrix.routes(router).stream().filter(route -> route.contains("{")).toList();
        assertTrue(routes.size() > 100, routes::toString);
        for (String route : routes) {
            String path = route.substring(route.indexOf(' ') + 1).replaceAll("\\{n}|\\{number}|\\{position}", "9");
            call(route, GAP.matcher(path).replaceAll(ODD));
        }
    }

    @Test
    @SuppressWarnings("unchecked")
    void noFilterBreaks() {
        Map<String, Map<String, Object>> document = new Yaml().load(http.get("/openapi.yml").body());
        List<String> asked = new ArrayList<>();
        document.get("paths").forEach((path, methods) -> {
            Map<String, Object> get = (Map<String, Object>) ((Map<String, Object>) methods).get("get");
            List<Map<String, Object>> parameters = get == null ? List.of() : (List<Map<String, Object>>) get.getOrDefault("parameters", List.of());
            parameters.stream().filter(it -> "query".equals(it.get("in"))).forEach(it -> asked.add(GAP.matcher(path).replaceAll("x") + "?" + it.get("name") + "=" + ODD));
        });
        assertTrue(asked.size() > 40, asked::toString);
        asked.forEach(path -> call("GET " + path, path));
    }
}
