package rakor.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * The description the compiler made of all routes, brought to what the API is: its own routes alone, without the actor
 * that every method takes, with what all operations share (who may call, refusals, versions, keys, cursors).
 */
final class OpenApiDocument {
    private static final String BASE = "/api/v1/";
    private static final List<Integer> REFUSALS = List.of(400, 401, 403, 404, 409, 412, 413, 415, 422, 428, 429, 503);
    private final Map<String, Object> document;

    private OpenApiDocument(Map<String, Object> document) {
        this.document = document;
    }

    static OpenApiDocument read() {
        OpenApiDocument made = new OpenApiDocument(yaml("META-INF/swagger/openapi.yml"));
        made.tidy();
        yaml("openapi-bounds.yml").forEach((schema, bounds) -> made.bound(schema, asMap(bounds)));
        return made;
    }

    private static Map<String, Object> yaml(String name) {
        try (InputStream in = OpenApiDocument.class.getClassLoader().getResourceAsStream(name)) {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Says how long the words of a body may be, and what a creation or a move must hold; a change leaves out what stays. */
    private void bound(String schema, Map<String, Object> bounds) {
        Map<String, Object> fields = map(asMap(map(map(document, "components"), "schemas").get(schema)), "properties");
        asMap(bounds.get("longest")).forEach((field, longest) -> asMap(fields.get(field)).put("maxLength", longest));
        List<Object> required = asList(bounds.get("required"));
        Map<String, String> reference = Map.of("$ref", "#/components/schemas/" + schema);
        Map<String, Object> whole = Map.of("allOf", List.of(reference, Map.of("type", "object", "required", required)));
        paths().values().stream().map(methods -> asMap(asMap(methods).getOrDefault("post", Map.of()))).filter(post -> !required.isEmpty() && post.containsKey("requestBody")).forEach(post ->
                asMap(asMap(post.get("requestBody")).get("content")).values().stream().map(OpenApiDocument::asMap).filter(body -> reference.equals(body.get("schema"))).forEach(body -> body.put("schema", whole)));
    }

    byte[] yaml() {
        DumperOptions options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        return new Yaml(options).dump(document).getBytes(StandardCharsets.UTF_8);
    }

    Map<String, Object> paths() {
        return map(document, "paths");
    }

    private void tidy() {
        paths().keySet().removeIf(path -> !path.startsWith(BASE));
        paths().forEach((path, methods) -> asMap(methods).forEach((method, operation) -> tidy(path, method, asMap(operation))));
        Map<String, Object> components = map(document, "components");
        components.put("securitySchemes", Map.of("bearer", Map.of("type", "http", "scheme", "bearer", "bearerFormat", "JWT")));
        components.put("parameters", OpenApiShared.PARAMETERS);
        Map<String, Object> responses = new LinkedHashMap<>();
        REFUSALS.forEach(status -> responses.put("E" + status, OpenApiShared.refusal(status)));
        components.put("responses", responses);
        map(components, "schemas").put("Problem", OpenApiShared.PROBLEM);
        document.put("security", List.of(Map.of("bearer", List.of())));
        map(components, "schemas").keySet().retainAll(reachable(components));
    }

    private void tidy(String path, String method, Map<String, Object> operation) {
        withoutActor(operation);
        List<Object> parameters = asList(operation.computeIfAbsent("parameters", none -> new ArrayList<>()));
        if (operation.toString().contains("/ListAnswer_") || operation.toString().contains("/FollowUpView")) {
            parameters.addAll(OpenApiShared.references("limit", "after"));
        }
        if (method.equals("post")) {
            parameters.addAll(OpenApiShared.references("idempotencyKey"));
        }
        boolean move = method.equals("post") && path.matches(BASE + "\\w+/\\{\\w+}/.+") && !creates(path, method);
        if (method.equals("patch") || move) {
            parameters.addAll(OpenApiShared.references("ifMatch"));
        }
        if (method.equals("patch")) {
            patchOf(path, operation);
        }
        responses(path, method, operation);
        if (path.equals(BASE + "tokens") || path.equals(BASE + "tokens/renewal")) {
            operation.put("security", List.of());
        }
    }

    private static void withoutActor(Map<String, Object> operation) {
        asList(operation.getOrDefault("parameters", new ArrayList<>())).removeIf(parameter -> "actor".equals(asMap(parameter).get("name")));
        for (Object content : asMap(asMap(operation.getOrDefault("requestBody", Map.of())).getOrDefault("content", Map.of())).values()) {
            Map<String, Object> schema = asMap(asMap(content).getOrDefault("schema", Map.of()));
            if (asMap(schema.getOrDefault("properties", Map.of())).keySet().equals(Set.of("actor"))) {
                operation.remove("requestBody");
                return;
            }
            if (schema.get("allOf") instanceof List<?> parts && !parts.isEmpty()) {
                asMap(content).put("schema", parts.get(0));
            }
        }
    }

    /** A PATCH takes the fields of the record's creation, each of which may be absent, and the version that was read. */
    private void patchOf(String path, Map<String, Object> operation) {
        Map<String, Object> creation = asMap(asMap(paths().getOrDefault(path.substring(0, path.lastIndexOf('/')), Map.of())).getOrDefault("post", Map.of()));
        Object body = creation.get("requestBody");
        if (body == null) {
            return;
        }
        Object first = asMap(asMap(body).get("content")).values().iterator().next();
        Map<String, Object> schema = asMap(asMap(first).get("schema"));
        Object terms = schema.get("allOf") instanceof List<?> parts ? parts.get(0) : schema;
        operation.put("requestBody", Map.of("required", true, "content", Map.of("application/json", Map.of("schema", Map.of("allOf", List.of(terms, OpenApiShared.VERSION))))));
    }

    private void responses(String path, String method, Map<String, Object> operation) {
        Map<String, Object> responses = map(operation, "responses");
        if (creates(path, method) && responses.containsKey("200")) {
            responses.put("201", responses.remove("200"));
        }
        boolean writes = !method.equals("get");
        REFUSALS.stream().filter(status -> writes || List.of(400, 401, 403, 404, 429, 503).contains(status))
                .forEach(status -> responses.put(String.valueOf(status), Map.of("$ref", "#/components/responses/E" + status)));
    }

    /** What is added to a list stands at an address of its own, under that of the list; but a report of progress has none, and its answer is the commitment. */
    private boolean creates(String path, String method) {
        return method.equals("post") && !path.endsWith("/progress-reports") && asMap(paths().get(path)).containsKey("get");
    }

    /** Names of the schemas something still refers to. */
    private Set<String> reachable(Map<String, Object> components) {
        Map<String, Object> schemas = map(components, "schemas");
        Set<String> found = new LinkedHashSet<>(Set.of("Problem"));
        List<Object> open = new ArrayList<>(List.of(paths(), OpenApiShared.PROBLEM));
        while (!open.isEmpty()) {
            Object next = open.remove(open.size() - 1);
            if (next instanceof Map<?, ?> map) {
                open.addAll(map.values());
            } else if (next instanceof List<?> list) {
                open.addAll(list);
            } else if (next instanceof String text && text.startsWith("#/components/schemas/") && found.add(text.substring(21)) && schemas.containsKey(text.substring(21))) {
                open.add(schemas.get(text.substring(21)));
            }
        }
        return found;
    }

    private static Map<String, Object> map(Map<String, Object> in, String name) {
        return asMap(in.computeIfAbsent(name, none -> new LinkedHashMap<>()));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> asMap(Object value) {
        return (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked")
    private static List<Object> asList(Object value) {
        return (List<Object>) value;
    }
}
