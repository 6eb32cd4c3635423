package rakor.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.web.router.Router;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;
import rakor.support.Http;
import rakor.support.RakorTest;

@RakorTest
class OpenApiTest {
    private final Http http;
    private final Router router;

    OpenApiTest(Http http, Router router) {
        this.http = http;
        this.router = router;
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
}
