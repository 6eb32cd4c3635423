package rakor.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.web.router.Router;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;
import rakor.common.Role;
import rakor.support.Accounts;
import rakor.support.Http;
import rakor.support.RakorTest;

@RakorTest
class OpenApiTest {
    private final Http http;
    private final Router router;
    private final Accounts accounts;

    OpenApiTest(Http http, Router router, Accounts accounts) {
        this.http = http;
        this.router = router;
        this.accounts = accounts;
    }

    private Map<String, Map<String, Object>> document() {
        var answer = http.get("/openapi.yml");
        assertEquals(200, answer.statusCode());
        return new Yaml().load(answer.body());
    }

    @Test
    @SuppressWarnings("unchecked")
    void itListsExactlyTheRoutesThatRun() {
        Set<String> written = new TreeSet<>();
        document().get("paths").forEach((path, methods) -> ((Map<String, Object>) methods).keySet().forEach(method -> written.add(method.toUpperCase(Locale.ROOT) + " " + path)));
        Set<String> running = router.uriRoutes().map(route -> route.getHttpMethodName() + " " + route.getUriMatchTemplate().toPathString())
                .filter(route -> route.contains(" /api/") && !route.startsWith("HEAD ")).collect(Collectors.toCollection(TreeSet::new));
        assertTrue(running.size() > 30, running::toString);
        assertEquals(running, written);
    }

    @Test
    void itSaysWhoMayCallAndHowItRefuses() {
        String text = http.get("/openapi.yml").body();
        assertTrue(document().get("components").get("securitySchemes").toString().contains("bearer"), text);
        assertTrue(text.contains("application/problem+json") && text.contains("Idempotency-Key") && text.contains("If-Match"), text);
        assertFalse(text.contains("name: actor") || text.contains("schemas/Actor"), text);
    }

    @Test
    @SuppressWarnings("unchecked")
    void everyReferenceLeadsSomewhere() {
        String text = http.get("/openapi.yml").body();
        Map<String, Object> components = (Map<String, Object>) (Map<String, ?>) document().get("components");
        java.util.regex.Pattern.compile("#/components/(\\w+)/([\\w.]+)").matcher(text).results().forEach(reference ->
                assertTrue(((Map<String, Object>) components.get(reference.group(1))).containsKey(reference.group(2)), reference.group()));
    }

    @Test
    @SuppressWarnings("unchecked")
    void aProgressReportIsAnsweredWithTheCommitment() {
        var path = (Map<String, Map<String, Map<String, Object>>>) document().get("paths").get("/api/v1/commitments/{code}/progress-reports");
        Set<String> answers = new TreeSet<>(path.get("post").get("responses").keySet());
        assertTrue(answers.contains("200") && !answers.contains("201"), answers::toString);
    }

    @Test
    void everyListNamesTheFiltersItTakes() {
        accounts.make("buka-admin", "SETDA", Role.ADMIN);
        accounts.make("buka-auditor", "INSPEKTORAT", Role.AUDITOR);
        Map<String, Set<String>> written = new TreeMap<>();
        Map<String, Set<String>> taken = new TreeMap<>();
        document().get("paths").forEach((path, methods) -> {
            Set<String> named = filters(methods);
            if (!path.contains("{") && !named.isEmpty()) {
                written.put(path, named);
                taken.put(path, known(path));
            }
        });
        assertTrue(written.size() > 10, written::toString);
        assertEquals(taken, written);
    }

    /** What the refusal of an unknown parameter says is known; one order alone needs no name. */
    private Set<String> known(String path) {
        String who = path.endsWith("/accounts") || path.endsWith("/mail") ? "buka-admin" : "buka-auditor";
        var answer = http.get(path + "?tidak-ada=1", "Authorization", Accounts.bearer(http, who));
        assertEquals(400, answer.statusCode(), path);
        String detail = Accounts.field(answer.body(), "detail");
        Set<String> known = new TreeSet<>(Set.of(detail.substring(detail.indexOf(": ") + 2, detail.length() - 1).split(", ")));
        boolean ordered = http.get(path + "?sort=code", "Authorization", Accounts.bearer(http, who)).statusCode() == 200;
        if (!ordered) {
            known.remove("sort");
        }
        if (path.endsWith(".csv")) {
            known.removeAll(Set.of("limit", "after"));
        }
        return known;
    }

    @SuppressWarnings("unchecked")
    private static Set<String> filters(Object methods) {
        var operation = (Map<String, Object>) ((Map<String, Object>) methods).getOrDefault("get", Map.of());
        var parameters = (List<Map<String, String>>) operation.getOrDefault("parameters", List.of());
        return parameters.stream().map(one -> one.containsKey("$ref") ? one.get("$ref").replaceFirst(".*/", "") : one.get("name")).collect(Collectors.toCollection(TreeSet::new));
    }
}
