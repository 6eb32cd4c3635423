package rakor.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** What operations of the API share in its description. */
final class OpenApiShared {
    private static final Map<String, Object> TEXT = Map.of("type", "string");
    static final Map<String, Object> VERSION = Map.of("type", "object", "properties", Map.of("version", Map.of("type", "integer", "format", "int64", "description", "the version that was read; or in If-Match")));
    static final Map<String, Object> PROBLEM = Map.of("type", "object", "description", "RFC 9457",
            "properties", Map.of("type", TEXT, "title", TEXT, "status", Map.of("type", "integer"), "detail", TEXT, "instance", TEXT, "reference", Map.of("type", "string", "nullable", true),
                    "errors", Map.of("type", "array", "items", Map.of("type", "object", "properties", Map.of("field", TEXT, "code", TEXT, "message", TEXT)))));
    static final Map<String, Object> PARAMETERS = Map.of(
            "limit", parameter("query", "limit", Map.of("type", "integer", "minimum", 1, "maximum", 100, "default", 20), "how many"),
            "after", parameter("query", "after", TEXT, "the cursor next of the page before"),
            "ifMatch", parameter("header", "If-Match", TEXT, "the ETag that was read; * is no version and takes what is there where none is required"),
            "idempotencyKey", parameter("header", "Idempotency-Key", Map.of("type", "string", "minLength", 1, "maxLength", 100), "the same request sent again under the same key within 24 hours counts once"));

    private OpenApiShared() {}

    static List<Object> references(String... parameters) {
        return Arrays.stream(parameters).<Object>map(name -> Map.of("$ref", "#/components/parameters/" + name)).toList();
    }

    static Map<String, Object> refusal(int status) {
        return Map.of("description", "refused", "content", Map.of("application/problem+json", Map.of("schema", Map.of("$ref", "#/components/schemas/Problem"))));
    }

    private static Map<String, Object> parameter(String in, String name, Map<String, Object> schema, String what) {
        return Map.of("in", in, "name", name, "required", false, "schema", schema, "description", what);
    }
}
