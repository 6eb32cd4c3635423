package rakor.history;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The facts of a history row: built as a map, kept as JSON with sorted keys and every value as text. */
public final class Facts {
    private final Map<String, Object> facts = new LinkedHashMap<>();

    public static Facts of() {
        return new Facts();
    }

    /** What a new record says; absent values are left out. */
    public Facts say(String name, Object value) {
        if (value != null) {
            facts.put(name, value);
        }
        return this;
    }

    /** What changed; an unchanged value is left out. */
    public Facts change(String name, Object from, Object to) {
        if (!Objects.equals(from, to)) {
            Map<String, Object> both = new LinkedHashMap<>();
            both.put("from", from);
            both.put("to", to);
            facts.put(name, both);
        }
        return this;
    }

    public boolean none() {
        return facts.isEmpty();
    }

    public Map<String, Object> map() {
        return facts;
    }

    static String text(Map<String, ?> facts) {
        StringBuilder json = new StringBuilder("{");
        new TreeMap<String, Object>(facts).forEach((name, value) -> {
            json.append(json.length() > 1 ? "," : "").append(quoted(name)).append(':').append(value(value));
        });
        return json.append('}').toString();
    }

    @SuppressWarnings("unchecked")
    private static String value(Object value) {
        if (value instanceof Map<?, ?> nested) {
            return text((Map<String, ?>) nested);
        }
        return value == null ? "null" : quoted(value.toString());
    }

    private static String quoted(String text) {
        StringBuilder json = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < 0x20) {
                json.append(String.format("\\u%04x", (int) c));
            } else {
                json.append(c);
            }
        }
        return json.append('"').toString();
    }
}
