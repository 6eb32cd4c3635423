package rakor.commitment.move;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the story of a commitment says of a move beside the change itself.
 *
 * @param words  in a person's words; null where none were asked
 * @param facts  that are no terms, by the name of their field
 */
record Telling(String words, Map<String, Object> facts) {
    static Telling of(String words) {
        return new Telling(words, Map.of());
    }

    /** With another fact; null is left out. */
    Telling and(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(facts);
        if (value != null) {
            more.put(name, value);
        }
        return new Telling(words, more);
    }
}
