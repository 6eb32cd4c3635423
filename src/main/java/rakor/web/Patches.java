package rakor.web;

import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rakor.common.DomainError;

/** Reads PATCH bodies as merge patches (RFC 7396): what is absent stays, null clears. A {@code version} in the body is the version that was read. */
@Singleton
public class Patches {
    private final JsonMapper mapper;

    Patches(JsonMapper mapper) {
        this.mapper = mapper;
    }

    /** @throws DomainError of kind UNREADABLE when a field is unknown or of the wrong type */
    public <T> Patch<T> read(JsonNode body, Class<T> type) {
        if (!body.isObject()) {
            throw DomainError.unreadable("error.unreadable");
        }
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        body.entries().forEach(entry -> fields.put(entry.getKey(), entry.getValue()));
        JsonNode version = fields.remove("version");
        if (version != null && !(version.isNumber() && (version.getValue() instanceof Integer || version.getValue() instanceof Long))) {
            throw FieldPath.refusal(List.of("version"));
        }
        parse(JsonNode.createObjectNode(fields), type);
        return new Patch<>(fields, version == null ? null : version.getLongValue(), type);
    }

    private <T> T parse(JsonNode node, Class<T> type) {
        try {
            return mapper.readValueFromTree(node, type);
        } catch (IOException e) {
            throw FieldPath.refusal(e);
        }
    }

    /** A readable patch of records of one type. */
    public final class Patch<T> {
        private final Map<String, JsonNode> fields;
        private final Long version;
        private final Class<T> type;

        private Patch(Map<String, JsonNode> fields, Long version, Class<T> type) {
            this.fields = fields;
            this.version = version;
            this.type = type;
        }

        /** The version named in the body; null when none is. */
        public Long version() {
            return version;
        }

        public boolean names(String field) {
            return fields.containsKey(field);
        }

        public T on(T current) {
            try {
                Map<String, JsonNode> merged = new LinkedHashMap<>();
                mapper.writeValueToTree(current).entries().forEach(entry -> merged.put(entry.getKey(), entry.getValue()));
                merged.putAll(fields);
                return parse(JsonNode.createObjectNode(merged), type);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
