package rakor.history;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;

/** Reads the facts of a row, as {@link Facts} wrote them. */
@Singleton
class FactReader {
    private static final Argument<Map<String, Object>> FACTS = Argument.mapOf(String.class, Object.class);
    private final JsonMapper json;

    FactReader(JsonMapper json) {
        this.json = json;
    }

    /** By field, in the order of the names. */
    Map<String, StoryEntry.Fact> read(String text) {
        Map<String, StoryEntry.Fact> facts = new TreeMap<>();
        try {
            json.readValue(text, FACTS).forEach((name, value) -> facts.put(name, fact(value)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return facts;
    }

    private static StoryEntry.Fact fact(Object value) {
        return value instanceof Map<?, ?> both ? new StoryEntry.Fact(text(both.get("from")), text(both.get("to"))) : new StoryEntry.Fact(null, text(value));
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
